package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.confirmation.StopsConfirmation;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.GradeBlock;
import kg.onuguu.indicator.quality.Marks;
import kg.onuguu.indicator.quality.QualityYear;
import kg.onuguu.indicator.table.YearBook;

/**
 * the groups by marks make up all who have marks. The number of those who fail may be
 * unknown when the others make up all already.
 */
@Singleton
class MarksSumCheck extends IndicatorCheck implements StopsConfirmation {
  MarksSumCheck(IndicatorFacts facts) {
    super("R-084", "R-084", Severity.ERROR, facts, Register.QUALITY, Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    List<Suspicion> found = new ArrayList<>();
    for (QualityYear year : facts().quality(school).years().values()) {
      for (GradeBlock block : year.blocks().keySet()) {
        Marks marks = year.marks(block, book);
        if (isWrong(marks)) {
          found.add(suspicion(year.schoolYear(), block, marks));
        }
      }
    }
    return found;
  }

  private static boolean isWrong(Marks marks) {
    Integer graded = marks.graded();
    Integer sum = marks.groupsSum();
    if (graded == null || sum == null) {
      return false;
    }
    boolean all = marks.excellent() != null && marks.good() != null && marks.satisfactory() != null;
    return sum > graded || (all && sum < graded);
  }

  private static Suspicion suspicion(int year, GradeBlock block, Marks marks) {
    String code = block.name().toLowerCase(Locale.ROOT);
    return Suspicion.of(
            year + "-" + code, Place.in(Register.QUALITY, year, "blocks/" + code + "/total"))
        .schoolYear("year", year)
        .label("block", "quality_block", List.of(code))
        .number("groups", marks.groupsSum())
        .number("graded", marks.graded());
  }
}
