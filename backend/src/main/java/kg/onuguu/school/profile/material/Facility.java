package kg.onuguu.school.profile.material;

/**
 * Rooms and grounds of one kind (каана, жай).
 *
 * @param kind a code of facility_kind
 * @param count 0 is none, null is unknown
 * @param capacity places in all of them
 * @param accessible for people with limited mobility
 */
public record Facility(String kind, Integer count, Integer capacity, Boolean accessible) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return kind
        + ": "
        + (count == null ? "?" : count)
        + (capacity == null ? "" : " / " + capacity)
        + (accessible == null ? "" : ", accessible: " + accessible);
  }
}
