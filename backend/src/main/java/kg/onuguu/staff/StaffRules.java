package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;

/** What may not be said about a person. What is only doubtful is a warning. */
@ApplicationScoped
public class StaffRules {
  public static final String MESSAGES = "staff";
  public static final String SUBJECTS = "school_subject";

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
  private static final int YOUNGEST = 14;

  private final StaffRepository people;
  private final ReferenceData reference;
  private final BusinessTime time;

  StaffRules(StaffRepository people, ReferenceData reference, BusinessTime time) {
    this.people = people;
    this.reference = reference;
    this.time = time;
  }

  /** Refuses a form: 400 for what cannot be understood, 422 for what cannot be true. */
  void check(School school, UUID id, StaffContent content) {
    refuse(ProblemType.VALIDATION, unreadable(content));
    List<Violation> broken = impossible(content);
    if (content.personnelNumber() != null
        && people.otherWithNumber(school, content.personnelNumber(), id).isPresent()) {
      broken.add(at("personnelNumber", "personnel_number_taken"));
    }
    if (content.birthDate() != null
        && people.otherWithName(school, content.nameKey(), content.birthDate(), id).isPresent()) {
      broken.add(at("birthDate", "person_exists"));
    }
    refuse(ProblemType.RULE_BROKEN, broken);
  }

  /** What is wrong by itself, without looking at other people; pointers name the fields. */
  public List<Violation> violations(StaffContent content) {
    List<Violation> wrong = unreadable(content);
    return wrong.isEmpty() ? impossible(content) : wrong;
  }

  private List<Violation> unreadable(StaffContent content) {
    List<Violation> wrong = new ArrayList<>();
    required(wrong, "lastName", content.lastName());
    required(wrong, "firstName", content.firstName());
    required(wrong, "sex", content.sex());
    required(wrong, "category", content.category());
    required(wrong, "position", content.position());
    for (int i = 0; i < content.subjects().size(); i++) {
      if (reference.find(SUBJECTS, content.subjects().get(i)).isEmpty()) {
        wrong.add(at("subjects/" + i, "unknown_subject"));
      }
    }
    hours(wrong, "weeklyLoad", content.weeklyLoad());
    return wrong;
  }

  private List<Violation> impossible(StaffContent content) {
    LocalDate today = time.today();
    List<Violation> broken = new ArrayList<>();
    LocalDate born = content.birthDate();
    if (born != null && born.isAfter(today.minusYears(YOUNGEST))) {
      broken.add(at("birthDate", "too_young").with("min", YOUNGEST));
    }
    Integer began = content.experienceStartYear();
    if (began != null && began > today.getYear()) {
      broken.add(at("experienceStartYear", "in_future"));
    } else if (began != null && born != null && began < born.getYear() + YOUNGEST) {
      broken.add(at("experienceStartYear", "before_adult"));
    }
    LocalDate from = content.employedFrom();
    if (from != null && born != null && from.isBefore(born.plusYears(YOUNGEST))) {
      broken.add(at("employedFrom", "before_adult"));
    }
    if (from != null && content.employedTo() != null && content.employedTo().isBefore(from)) {
      broken.add(at("employedTo", "ends_before_start"));
    }
    boolean noCategory =
        content.qualificationCategory() == null
            || content.qualificationCategory() == QualificationCategory.NONE;
    if (content.qualificationValidTo() != null && noCategory) {
      broken.add(at("qualificationValidTo", "no_category"));
    }
    if (new HashSet<>(content.subjects()).size() < content.subjects().size()) {
      broken.add(at("subjects", "duplicate"));
    }
    for (int i = 0; i < content.awards().size(); i++) {
      LocalDate awarded = content.awards().get(i).awardedOn();
      if (awarded != null && awarded.isAfter(today)) {
        broken.add(at("awards/" + i + "/awardedOn", "in_future"));
      }
    }
    return broken;
  }

  /** Hours a week, of a person or of a vacancy. */
  public static void hours(List<Violation> wrong, String field, BigDecimal hours) {
    if (hours == null) {
      return;
    }
    if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
      wrong.add(at(field, "hours_range").with("min", 0).with("max", MOST_HOURS));
    } else if (hours.stripTrailingZeros().scale() > 1) {
      wrong.add(at(field, "one_decimal"));
    }
  }

  public static Violation at(String field, String code) {
    return Violation.at("/" + field, code).from(MESSAGES);
  }

  /** Throws when there is something to refuse. */
  public static void refuse(ProblemType type, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new ProblemException(type, violations);
    }
  }

  private static void required(List<Violation> wrong, String field, Object value) {
    if (value == null) {
      wrong.add(at(field, "required"));
    }
  }
}
