package kg.onuguu.evaluation.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.onuguu.evaluation.criteria.SetCriterion;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.SearchText;

/** What a part may not say, whatever its status. */
final class TextRefusals {
  static final String MESSAGES = "evaluation";

  private TextRefusals() {}

  /** that a block does not apply needs a reason. */
  static void check(IntroBlock.Content content) {
    if (content.notApplicable() && content.reason() == null) {
      refuse(List.of(at("/notApplicableReason", "reason_required", "R-052")));
    }
  }

  /** a whole criterion always applies; a part only where the criterion says so. */
  static void check(CriterionResponse.Content content, SetCriterion criterion) {
    List<Violation> wrong = new ArrayList<>();
    if (content.level() == Level.NOT_APPLICABLE) {
      wrong.add(at("/level", "criterion_applies", "R-054"));
    }
    if (content.notApplicablePart() != null && !criterion.partsMayBeNotApplicable()) {
      wrong.add(at("/notApplicablePart", "part_applies", "R-054"));
    }
    refuse(wrong);
  }

  /** dates and people that cannot be; what is missing is asked for at the end. */
  static void check(WorkingCommission.Content content, LocalDate today) {
    List<Violation> wrong = new ArrayList<>();
    if (content.orderDate() != null && content.orderDate().isAfter(today)) {
      wrong.add(at("/orderDate", "in_future", "R-071").with("today", today));
    }
    Set<String> names = new HashSet<>();
    int member = 0;
    for (CommissionPerson person : content.people()) {
      String place = person.chair() ? "/chair/fullName" : "/members/" + member++ + "/fullName";
      if (person.fullName().isBlank()) {
        wrong.add(at(place, "words_missing", "R-071"));
      } else if (!names.add(SearchText.fold(person.fullName()))) {
        wrong.add(at(place, "person_twice", "R-071"));
      }
    }
    refuse(wrong);
  }

  private static void refuse(List<Violation> wrong) {
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  private static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(MESSAGES);
  }
}
