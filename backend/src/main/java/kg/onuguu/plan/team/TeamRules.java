package kg.onuguu.plan.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kg.onuguu.api.model.TeamConfirmation;
import kg.onuguu.api.model.TeamMemberUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.Violations;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/** Who may be a member, and when a team is confirmed. */
@ApplicationScoped
class TeamRules {
  private final TeamMemberRepository members;
  private final ReferenceData reference;

  TeamRules(TeamMemberRepository members, ReferenceData reference) {
    this.members = members;
    this.reference = reference;
  }

  void check(TeamMemberUpdate update) {
    Texts.requireWords(update.getFullName(), "/fullName");
    List<String> skills = update.getSkills();
    for (int i = 0; i < skills.size(); i++) {
      reference.require("team_skill", skills.get(i), "/skills/" + i);
    }
    Violations wrong = new Violations();
    wrong.duplicates(skills, skill -> skill, "/skills", "", "R-046");
    TeamCategory category = TeamCategory.valueOf(update.getCategory().name());
    electing(category, update, wrong);
    if (category == TeamCategory.PUPIL) {
      pupil(update, wrong);
    }
    wrong.throwIfAny();
  }

  /** each category has its own meeting; administration and others come by order. */
  private static void electing(TeamCategory category, TeamMemberUpdate update, Violations wrong) {
    ElectingBody right = category.electedBy();
    ElectingBody given =
        update.getElectedBy() == null ? null : ElectingBody.valueOf(update.getElectedBy().name());
    if (right == null) {
      wrong.addIf(given != null, Violations.at("/electedBy", "by_order", "R-043"));
    } else {
      wrong.addIf(
          given != right,
          Violations.at("/electedBy", "wrong_electing_body", "R-043")
              .with("body", right.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** of a pupil only name and grade. */
  private static void pupil(TeamMemberUpdate update, Violations wrong) {
    wrong.addIf(
        Texts.orNull(update.getGrade()) == null,
        Violations.at("/grade", "grade_required", "R-045"));
    wrong.addIf(
        Texts.orNull(update.getPosition()) != null,
        Violations.at("/position", "pupil_only_name_and_grade", "R-045"));
  }

  /** 409 for somebody who is in the team already. */
  void requireOnce(Plan plan, String fullName, UUID besides) {
    if (members.hasName(plan, fullName, besides)) {
      throw new ProblemException(
          ProblemType.CONFLICT, Violations.at("/fullName", "already_member", "R-044"));
    }
  }

  /** 422 with every count that does not fit; the order is not of tomorrow. */
  void checkConfirmation(TeamBalance balance, TeamConfirmation order, LocalDate today) {
    Texts.requireWords(order.getOrderNumber(), "/orderNumber");
    Violations wrong = new Violations();
    wrong.addIf(
        order.getOrderDate().isAfter(today), Violations.at("/orderDate", "in_future", "R-041"));
    Arrays.stream(TeamCategory.values())
        .filter(category -> !balance.fits(category))
        .forEach(
            category ->
                wrong.add(
                    Violations.at("", "team_count", "R-041")
                        .with("category", category.name().toLowerCase(Locale.ROOT))
                        .with("count", balance.count(category))
                        .with("min", category.min())
                        .with("max", category.max())));
    wrong.throwIfAny();
  }
}
