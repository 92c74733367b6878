package kg.onuguu.finance.estimate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an estimate comes to, place by place: what was planned, and what changes made of it. */
record Sheet(SortedMap<Place, Amounts> places) {

  /** Both in som; what was never planned began at 0. */
  record Amounts(BigDecimal planned, BigDecimal changed) {
    static final Amounts NONE = new Amounts(Som.ZERO, Som.ZERO);

    Amounts plus(Amounts more) {
      return new Amounts(planned.add(more.planned), changed.add(more.changed));
    }

    BigDecimal current() {
      return planned.add(changed);
    }
  }

  static Sheet of(Collection<Line> lines, Collection<EstimateChange> changes) {
    SortedMap<Place, Amounts> places = new TreeMap<>(Place.ORDER);
    for (Line line : lines) {
      places.merge(line.place(), new Amounts(line.planned(), Som.ZERO), Amounts::plus);
    }
    for (EstimateChange change : changes) {
      for (Move move : change.getMoves()) {
        places.merge(move.place(), new Amounts(Som.ZERO, move.amount()), Amounts::plus);
      }
    }
    return new Sheet(places);
  }

  Amounts at(Place place) {
    return places.getOrDefault(place, Amounts.NONE);
  }

  Amounts total() {
    return places.values().stream().reduce(Amounts.NONE, Amounts::plus);
  }

  /** What stands at a place now; null where nothing was ever planned. */
  BigDecimal currentOrNull(Place place) {
    Amounts amounts = places.get(place);
    return amounts == null ? null : amounts.current();
  }
}
