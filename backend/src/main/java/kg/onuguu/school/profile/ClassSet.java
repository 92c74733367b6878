package kg.onuguu.school.profile;

import java.util.Comparator;
import java.util.Locale;

/**
 * A class (класс-комплект).
 *
 * @param letter "а"; null where the grade has one class
 * @param pupils null while unknown, which is not 0
 */
public record ClassSet(int grade, String letter, Shift shift, Integer pupils) {

  /** By grade and letter. */
  public static final Comparator<ClassSet> ORDER =
      Comparator.comparingInt(ClassSet::grade)
          .thenComparing(one -> one.letter() == null ? "" : one.letter());

  public ClassSet {
    letter = letter == null || letter.isBlank() ? null : letter.strip().toLowerCase(Locale.ROOT);
  }

  /** 1а, 8. */
  public String name() {
    return letter == null ? Integer.toString(grade) : grade + letter;
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return name() + (shift == null ? "" : " " + shift) + (pupils == null ? "" : ": " + pupils);
  }
}
