package kg.onuguu.indicator.textbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The recorded years of textbook provision of a school. */
public record Textbooks(SortedMap<Integer, TextbookYear> years) {

  static Textbooks of(List<TextbookYearRow> years, List<TextbookCountRow> books) {
    SortedMap<Integer, TextbookYear> recorded = new TreeMap<>();
    for (TextbookYearRow row : years) {
      recorded.put(
          row.getSchoolYear(),
          new TextbookYear(row.getSchoolYear(), new ArrayList<>(), row.getDeclared()));
    }
    books.forEach(row -> recorded.get(row.getSchoolYear()).books().add(row));
    return new Textbooks(recorded);
  }

  /** Empty for a year that is not recorded. */
  public Optional<TextbookYear> of(int year) {
    return Optional.ofNullable(years.get(year));
  }
}
