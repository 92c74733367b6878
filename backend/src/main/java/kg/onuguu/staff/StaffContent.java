package kg.onuguu.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
    return Stream.of(lastName, firstName, middleName)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /** Tells people apart who have no personnel number, together with the birth date. */
  public String nameKey() {
    return SearchText.fold(fullName());
  }

  /** What search compares: names, position and speciality, nothing private. */
  public String searchText() {
    return SearchText.fold(
        Stream.of(fullName(), position, speciality)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" ")));
  }

  /** One space between words, none around them; nothing but spaces is nothing. */
  private static String tidy(String text) {
    if (text == null) {
      return null;
    }
    String tidy = text.strip().replaceAll("\\s+", " ");
    return tidy.isEmpty() ? null : tidy;
  }

  /** As the database keeps it, so that what was written equals what is read. */
  private static BigDecimal oneDecimal(BigDecimal load) {
    return load == null || load.stripTrailingZeros().scale() > 1 ? load : load.setScale(1);
  }
}
