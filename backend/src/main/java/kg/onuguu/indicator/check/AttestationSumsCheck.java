package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.attestation.FinalMarks;
import kg.onuguu.indicator.confirmation.StopsConfirmation;
import kg.onuguu.indicator.facts.IndicatorFacts;

/**
 * the marks make up the graduates, who are the pupils of the grade. The number of «2» may be
 * unknown when the others make up all already; only the last may have a reason.
 */
@Singleton
class AttestationSumsCheck extends IndicatorCheck implements StopsConfirmation {
  AttestationSumsCheck(IndicatorFacts facts) {
    super("R-093", "R-093", Severity.ERROR, facts, Register.ATTESTATION, Register.CONTINGENT);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Suspicion> found = new ArrayList<>();
    facts()
        .attestation(school)
        .years()
        .forEach(
            (year, grades) ->
                grades.forEach((grade, marks) -> check(school, year, grade, marks, found)));
    return found;
  }

  private void check(
      Inspection school, int year, int grade, FinalMarks marks, List<Suspicion> found) {
    String field = "grades/" + grade + "/graduates";
    if (marksAreWrong(marks)) {
      found.add(
          Suspicion.of(year + "-" + grade + "-marks", Place.in(Register.ATTESTATION, year, field))
              .saying("marks")
              .schoolYear("year", year)
              .number("grade", grade)
              .number("marks", marks.marksSum())
              .number("graduates", marks.graduates()));
    }
    Integer pupils = facts().contingent(school).of(year, grade);
    if (marks.graduates() != null && pupils != null && !marks.graduates().equals(pupils)) {
      found.add(
          Suspicion.of(year + "-" + grade, Place.in(Register.ATTESTATION, year, field))
              .saying("graduates")
              .weighing(Severity.WARNING)
              .schoolYear("year", year)
              .number("grade", grade)
              .number("graduates", marks.graduates())
              .number("pupils", pupils));
    }
  }

  private static boolean marksAreWrong(FinalMarks marks) {
    Integer sum = marks.marksSum();
    Integer graduates = marks.graduates();
    if (sum == null || graduates == null) {
      return false;
    }
    boolean all = marks.mark5() != null && marks.mark4() != null && marks.mark3() != null;
    return sum > graduates || (all && sum < graduates);
  }
}
