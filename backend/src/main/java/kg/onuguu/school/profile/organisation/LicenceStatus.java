package kg.onuguu.school.profile.organisation;

/** Whether the school has a licence, or needs none and says why. */
public enum LicenceStatus {
  HELD,
  NOT_APPLICABLE
}
