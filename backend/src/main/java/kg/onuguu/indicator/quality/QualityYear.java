package kg.onuguu.indicator.quality;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import kg.onuguu.indicator.table.YearBook;

/**
 * Quality of knowledge (билим сапаты) in one school year.
 *
 * @param ungradedGrades as the row names them; null takes those of the year profile
 */
public record QualityYear(
    int schoolYear, Period period, List<Integer> ungradedGrades, Map<GradeBlock, Marks> blocks) {

  /** Grades without marks, of the row or else of the year profile. */
  public List<Integer> ungradedGrades(YearBook book) {
    return ungradedGrades != null ? ungradedGrades : book.ungradedGrades(schoolYear);
  }

  /** The figures of a block; all unknown where nothing was entered. */
  public Marks marks(GradeBlock block, YearBook book) {
    Marks entered = blocks.getOrDefault(block, Marks.UNKNOWN);
    if (entered.isUnknown()) {
      return entered;
    }
    List<Integer> grades = block.grades(book, schoolYear);
    return !grades.isEmpty() && Collections.disjoint(grades, ungradedGrades(book))
        ? entered.withNobodyUngraded()
        : entered;
  }

  /** The figures of the whole school. */
  public Marks all(YearBook book) {
    return marks(GradeBlock.ALL, book);
  }
}
