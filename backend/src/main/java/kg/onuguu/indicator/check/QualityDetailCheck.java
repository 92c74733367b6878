package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.GradeBlock;
import kg.onuguu.indicator.quality.QualityYear;
import kg.onuguu.indicator.table.YearBook;

/** DQ-12: whoever gives the quality of the school gives it by blocks, and says who failed. */
@Singleton
class QualityDetailCheck extends IndicatorCheck {
  QualityDetailCheck(IndicatorFacts facts) {
    super("DQ-12", null, Severity.WARNING, facts, Register.QUALITY, Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    List<Suspicion> found = new ArrayList<>();
    List<Integer> withoutBlocks = years(school, book, year -> lacksBlocks(year, book));
    if (!withoutBlocks.isEmpty()) {
      found.add(suspicion("blocks", "blocks", withoutBlocks));
    }
    List<Integer> withoutFailing = years(school, book, year -> year.all(book).failing() == null);
    if (!withoutFailing.isEmpty()) {
      found.add(suspicion("failing", "blocks/all/failing", withoutFailing));
    }
    return found;
  }

  /** Years for which the whole school is known and this is not. */
  private List<Integer> years(Inspection school, YearBook book, Predicate<QualityYear> lacking) {
    return facts().quality(school).years().values().stream()
        .filter(year -> !year.all(book).isUnknown())
        .filter(lacking)
        .map(QualityYear::schoolYear)
        .toList();
  }

  /** A school of one block needs no second row for it. */
  private static boolean lacksBlocks(QualityYear year, YearBook book) {
    List<GradeBlock> blocks =
        Arrays.stream(GradeBlock.values())
            .filter(block -> block != GradeBlock.ALL)
            .filter(block -> !block.grades(book, year.schoolYear()).isEmpty())
            .toList();
    return blocks.size() > 1
        && blocks.stream().anyMatch(block -> year.marks(block, book).isUnknown());
  }

  private static Suspicion suspicion(String what, String field, List<Integer> years) {
    return Suspicion.of(what, Place.in(Register.QUALITY, null, field))
        .saying(what)
        .schoolYears("years", years);
  }
}
