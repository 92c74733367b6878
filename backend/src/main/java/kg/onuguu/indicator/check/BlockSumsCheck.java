package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.GradeBlock;
import kg.onuguu.indicator.quality.QualityYear;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.YearBook;

/** the blocks of the table of quality make up the whole school. */
@Singleton
class BlockSumsCheck extends IndicatorCheck {
  BlockSumsCheck(IndicatorFacts facts) {
    super("R-082", "R-082", Severity.WARNING, facts, Register.QUALITY, Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    List<Suspicion> found = new ArrayList<>();
    for (QualityYear year : facts().quality(school).years().values()) {
      Integer whole = year.all(book).total();
      Integer blocks = blocks(year, book);
      if (whole != null && blocks != null && !whole.equals(blocks)) {
        found.add(
            Suspicion.of(
                    String.valueOf(year.schoolYear()),
                    Place.in(Register.QUALITY, year.schoolYear(), "blocks/all/total"))
                .schoolYear("year", year.schoolYear())
                .number("whole", whole)
                .number("blocks", blocks));
      }
    }
    return found;
  }

  private static Integer blocks(QualityYear year, YearBook book) {
    return Percentages.sumOfAll(
        Arrays.stream(GradeBlock.values())
            .filter(block -> block != GradeBlock.ALL)
            .filter(block -> !block.grades(book, year.schoolYear()).isEmpty())
            .map(block -> year.marks(block, book).total())
            .toList());
  }
}
