package kg.onuguu.school.profile.organisation;

/** A name that the school had before (мурдагы аталышы); the years are null while unknown. */
public record FormerName(String name, Integer fromYear, Integer toYear) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return fromYear == null && toYear == null
        ? name
        : "%s (%s–%s)".formatted(name, year(fromYear), year(toYear));
  }

  private static String year(Integer year) {
    return year == null ? "?" : year.toString();
  }
}
