package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.confirmation.StopsConfirmation;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.ort.OrtYear;
import kg.onuguu.indicator.table.YearBook;

/**
 * the bands make up the participants, who are not more than the graduates, who are the
 * pupils of the last grade. Only the last may have a reason, so it is a warning.
 */
@Singleton
class OrtSumsCheck extends IndicatorCheck implements StopsConfirmation {
  OrtSumsCheck(IndicatorFacts facts) {
    super(
        "R-091",
        "R-091",
        Severity.ERROR,
        facts,
        Register.ORT,
        Register.CONTINGENT,
        Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    List<Suspicion> found = new ArrayList<>();
    for (OrtYear year : facts().ort(school).years().values()) {
      int when = year.schoolYear();
      if (bandsAreWrong(year)) {
        found.add(
            Suspicion.of(when + "-bands", Place.in(Register.ORT, when, "bands"))
                .saying("bands")
                .schoolYear("year", when)
                .number("bands", year.bandsSum())
                .number("participants", year.participants()));
      }
      Integer last = book.lastGrade(when);
      Integer pupils = last == null ? null : facts().contingent(school).of(when, last);
      if (year.graduates() != null && pupils != null && !year.graduates().equals(pupils)) {
        found.add(
            Suspicion.of(when + "-graduates", Place.in(Register.ORT, when, "graduates"))
                .saying("graduates")
                .weighing(Severity.WARNING)
                .schoolYear("year", when)
                .number("graduates", year.graduates())
                .number("grade", last)
                .number("pupils", pupils));
      }
    }
    return found;
  }

  private static boolean bandsAreWrong(OrtYear year) {
    Integer sum = year.bandsSum();
    Integer participants = year.participants();
    return sum != null
        && participants != null
        && (sum > participants || (year.isComplete() && sum < participants));
  }
}
