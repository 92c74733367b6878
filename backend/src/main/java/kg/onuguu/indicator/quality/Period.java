package kg.onuguu.indicator.quality;

import kg.onuguu.reference.CodesOf;

/** What a row of a table covers; other periods do not compare. */
@CodesOf("report_period")
public enum Period {
  Q1,
  Q2,
  Q3,
  Q4,
  HALF1,
  HALF2,
  YEAR,
  CALENDAR_YEAR
}
