package kg.onuguu.school.profile.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.school.profile.ClassSet;

/** Sums over a list of classes; an unknown part makes a sum unknown. */
final class ClassTotals {
  private ClassTotals() {}

  /** Null while nothing is listed, or the pupils of one class are unknown. */
  static Integer pupils(Collection<ClassSet> classes) {
    return classes.isEmpty() || classes.stream().anyMatch(one -> one.pupils() == null)
        ? null
        : classes.stream().mapToInt(ClassSet::pupils).sum();
  }

  /** pupils a class, one digit, half up; null while unknown. */
  static BigDecimal average(Collection<ClassSet> classes) {
    Integer pupils = pupils(classes);
    return pupils == null ? null : average(pupils, classes.size());
  }

  /** One digit, half up; null without a divisor. */
  static BigDecimal average(int sum, int parts) {
    return parts == 0
        ? null
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP);
  }

  static int withoutPupils(List<ClassSet> classes) {
    return (int) classes.stream().map(ClassSet::pupils).filter(Objects::isNull).count();
  }

  /** Classes by grade or by shift, in the order of the key; those without one are left out. */
  static <K extends Comparable<K>> Map<K, List<ClassSet>> by(
      Function<ClassSet, K> key, List<ClassSet> classes) {
    return classes.stream()
        .filter(one -> key.apply(one) != null)
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
