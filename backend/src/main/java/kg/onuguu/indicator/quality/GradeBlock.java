package kg.onuguu.indicator.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kg.onuguu.indicator.table.Stages;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.reference.CodesOf;

/** A block of grades in the table of quality; which grades, depends on the year. */
@CodesOf("quality_block")
public enum GradeBlock {
  ALL,
  PRIMARY,
  BASIC,
  SECONDARY;

  /** The grades of the block that the school has in that year; empty when it has none. */
  public List<Integer> grades(YearBook book, int year) {
    if (this == ALL) {
      return book.grades(year);
    }
    String name = name().toLowerCase(Locale.ROOT);
    Optional<Stages.Stage> stage =
        Stages.of(book.of(year)).stream().filter(one -> one.name().equals(name)).findFirst();
    return stage.map(Stages.Stage::grades).orElse(List.of());
  }
}
