package kg.onuguu.indicator.check;

import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.Marks;
import kg.onuguu.indicator.table.YearBook;

/** Printed percentages beside what the counts say. */
final class Pairs {
  private Pairs() {}

  static List<Rounding.Pair> ofQuality(IndicatorFacts facts, Inspection school) {
    YearBook book = facts.book(school);
    return facts.quality(school).years().values().stream()
        .map(
            year -> {
              Marks all = year.all(book);
              return new Rounding.Pair(year.schoolYear(), all.declaredPct(), all.exactQualityPct());
            })
        .filter(Rounding.Pair::isKnown)
        .toList();
  }

  static List<Rounding.Pair> ofCourses(IndicatorFacts facts, Inspection school) {
    return facts.courses(school).years().values().stream()
        .map(
            typed ->
                new Rounding.Pair(
                    typed.getSchoolYear(),
                    typed.getDeclaredPct(),
                    facts.courses(school, typed.getSchoolYear()).exactPct()))
        .filter(Rounding.Pair::isKnown)
        .toList();
  }
}
