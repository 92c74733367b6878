package kg.onuguu.finance.estimate;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;

/**
 * The execution (аткарылышы) of an estimate: every place that it names, and every one that money
 * was spent at; currencies are never added.
 */
final class Execution {
  private final Sheet sheet;
  private final SortedMap<Place, Figures> places = new TreeMap<>(Place.ORDER);
  private final Map<Currency, BigDecimal> otherCurrencies = new EnumMap<>(Currency.class);

  Execution(Sheet sheet, List<Spent> spent) {
    this.sheet = sheet;
    sheet.places().forEach((place, amounts) -> add(place, new Figures(amounts, Som.ZERO)));
    for (Spent one : spent) {
      if (one.inSom()) {
        add(one.place(), new Figures(Sheet.Amounts.NONE, one.amount()));
      } else {
        otherCurrencies.merge(one.currency(), one.amount(), BigDecimal::add);
      }
    }
  }

  private void add(Place place, Figures figures) {
    places.merge(place, figures, Figures::plus);
  }

  SortedMap<Place, Figures> places() {
    return places;
  }

  boolean names(Place place) {
    return sheet.places().containsKey(place);
  }

  /** From all sources; the key is null for expenses without an article. */
  Map<String, Figures> byArticle() {
    return by(Place::article);
  }

  /** Over all articles, in the order of the sources. */
  Map<Source, Figures> bySource() {
    return new TreeMap<>(by(Place::source));
  }

  Figures total() {
    return places.values().stream().reduce(Figures.NONE, Figures::plus);
  }

  Map<Currency, BigDecimal> otherCurrencies() {
    return otherCurrencies;
  }

  private <K> Map<K, Figures> by(Function<Place, K> key) {
    Map<K, Figures> sums = new LinkedHashMap<>();
    places.forEach(
        (place, figures) ->
            sums.put(
                key.apply(place), sums.getOrDefault(key.apply(place), Figures.NONE).plus(figures)));
    return sums;
  }
}
