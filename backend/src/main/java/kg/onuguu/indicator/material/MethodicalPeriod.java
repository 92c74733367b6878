package kg.onuguu.indicator.material;

/** Whether a row of methodical materials covers a calendar year or a school year (DQ-10). */
public enum MethodicalPeriod {
  CALENDAR_YEAR,
  YEAR
}
