package kg.onuguu.finance.estimate;

import java.util.Comparator;
import kg.onuguu.finance.Source;

/**
 * A place of the estimate.
 *
 * @param article null for expenses that name none
 */
record Place(String article, Source source) {

  /** By article, those without one last, then by the order of the sources. */
  static final Comparator<Place> ORDER =
      Comparator.comparing(Place::article, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(Place::source);
}
