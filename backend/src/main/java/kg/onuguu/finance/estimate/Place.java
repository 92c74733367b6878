package kg.onuguu.finance.estimate;

import java.util.Comparator;
import java.util.List;

/**
 * A place of the estimate.
 *
 * @param article null for expenses that name none
 */
record Place(String article, String source) {

  /** By article, those without one last, then by the order of the sources. */
  static Comparator<Place> order(List<String> sources) {
    return Comparator.comparing(Place::article, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(place -> sources.indexOf(place.source()));
  }
}
