package kg.onuguu.finance.board;

import java.time.LocalDate;
import java.util.List;
import kg.onuguu.finance.BoardBody;

/**
 * What a list is narrowed to; null does not narrow.
 *
 * @param currentOn people whose term has this day
 * @param patterns LIKE patterns, all of which must fit
 */
record BoardFilter(BoardBody body, Integer year, LocalDate currentOn, List<String> patterns) {
  static final BoardFilter NONE = new BoardFilter(null, null, null, List.of());

  LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }
}
