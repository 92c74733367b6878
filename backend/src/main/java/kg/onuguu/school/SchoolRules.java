package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** What must hold for a school before it is stored; everything wrong is said at once. */
@ApplicationScoped
class SchoolRules {
  private static final String MESSAGES = "school";

  /** Strict enough to catch a slip of the finger; only a letter proves an address. */
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

  private final SchoolRepository schools;
  private final AdminUnitRepository units;

  SchoolRules(SchoolRepository schools, AdminUnitRepository units) {
    this.schools = schools;
    this.units = units;
  }

  void check(SchoolFacts facts, SchoolContactData contacts, UUID existing) {
    readable(facts, contacts);
    List<Violation> broken = new ArrayList<>();
    AdminUnit district = units.findById(facts.districtId());
    if (district == null || !district.getKind().hasEducationAuthority()) {
      broken.add(Violation.at("/districtId", "not_a_district").from(MESSAGES));
    } else if (facts.localityId() != null && !lies(facts.localityId(), district)) {
      broken.add(Violation.at("/localityId", "outside_district").from(MESSAGES));
    }
    if (district != null && schools.numberTaken(facts.districtId(), facts.number(), existing)) {
      broken.add(Violation.at("/number", "number_taken").from(MESSAGES));
    }
    if (new HashSet<>(facts.languages()).size() < facts.languages().size()) {
      broken.add(Violation.at("/languagesOfInstruction", "duplicate").from(MESSAGES));
    }
    refuse(ProblemType.RULE_BROKEN, broken);
  }

  void check(SchoolContactData contacts) {
    refuse(ProblemType.VALIDATION, wrongIn(contacts));
  }

  private static void readable(SchoolFacts facts, SchoolContactData contacts) {
    List<Violation> wrong = wrongIn(contacts);
    if (facts.number().isBlank()) {
      wrong.add(Violation.at("/number", "not_blank"));
    }
    if (facts.name().ky() == null) {
      wrong.add(Violation.at("/name/ky", "not_blank"));
    }
    refuse(ProblemType.VALIDATION, wrong);
  }

  private static List<Violation> wrongIn(SchoolContactData contacts) {
    List<Violation> wrong = new ArrayList<>();
    if (contacts.email() != null && !EMAIL.matcher(contacts.email()).matches()) {
      wrong.add(Violation.at("/email", "email"));
    }
    return wrong;
  }

  private boolean lies(UUID localityId, AdminUnit district) {
    AdminUnit unit = units.findById(localityId);
    while (unit != null && !unit.getId().equals(district.getId())) {
      unit = unit.getParent();
    }
    return unit != null;
  }

  private static void refuse(ProblemType type, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new ProblemException(type, violations);
    }
  }
}
