package kg.onuguu.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.shared.text.SearchText;

/**
 * All that is written about a person; the same whether it comes from a form or from a spreadsheet.
 * Null is unknown, everywhere.
 *
 * @param subjects codes of the set school_subject, in the order given
 * @param experienceStartYear school year in which teaching began, moved on by any breaks; a number
 *     of years would be wrong after the next 1 September
 * @param weeklyLoad hours a week, one decimal
 * @param employedTo the last day
 */
public record StaffContent(
    String lastName,
    String firstName,
    String middleName,
    Sex sex,
    LocalDate birthDate,
    StaffCategory category,
    String position,
    List<String> subjects,
    EducationLevel education,
    String speciality,
    QualificationCategory qualificationCategory,
    LocalDate qualificationValidTo,
    Integer experienceStartYear,
    BigDecimal weeklyLoad,
    UUID methodicalUnionId,
    LocalDate employedFrom,
    LocalDate employedTo,
    String personnelNumber,
    String phone,
    List<Award> awards) {
  private static final Pattern GAPS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  public StaffContent {
    lastName = tidy(lastName);
    firstName = tidy(firstName);
    middleName = tidy(middleName);
    position = tidy(position);
    subjects = List.copyOf(subjects);
    speciality = tidy(speciality);
    weeklyLoad = oneDecimal(weeklyLoad);
    personnelNumber = tidy(personnelNumber);
    phone = tidy(phone);
    awards = List.copyOf(awards);
  }

  /** Last, first and middle name. */
  public String fullName() {
    return joined(lastName, firstName, middleName);
  }

  /** Tells people apart who have no personnel number, together with the birth date. */
  public String nameKey() {
    return nameKey(lastName, firstName, middleName);
  }

  /** The same of names that are not yet a person's. */
  public static String nameKey(String lastName, String firstName, String middleName) {
    return SearchText.fold(joined(lastName, firstName, middleName));
  }

  private static String joined(String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  /** What search compares: names, position and speciality, nothing private. */
  public String searchText() {
    return SearchText.fold(joined(fullName(), position, speciality));
  }

  /** One space between words, none around them; nothing but spaces is nothing. */
  private static String tidy(String text) {
    if (text == null) {
      return null;
    }
    String stripped = text.strip();
    String tidy = GAPS.matcher(stripped).find() ? GAPS.matcher(stripped).replaceAll(" ") : stripped;
    return tidy.isEmpty() ? null : tidy;
  }

  /** As the database keeps it, so that what was written equals what is read. */
  private static BigDecimal oneDecimal(BigDecimal load) {
    return load == null || load.stripTrailingZeros().scale() > 1 ? load : load.setScale(1);
  }
}
