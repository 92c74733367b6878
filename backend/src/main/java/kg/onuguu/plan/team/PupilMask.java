package kg.onuguu.plan.team;

import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamCategory;
import kg.onuguu.api.model.TeamMember;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** Outside the school a pupil is «Окуучу 1»: no name, no grade. */
public final class PupilMask {
  private PupilMask() {}

  /** Masks what was just read, be it live or frozen. */
  public static PlanContent hide(PlanContent content, Language language) {
    hide(content.getTeam(), language);
    return content;
  }

  public static Team hide(Team team, Language language) {
    int number = 0;
    for (TeamMember member : team.getMembers()) {
      if (member.getCategory() == TeamCategory.PUPIL) {
        number++;
        member.label(Messages.of("plan").text(language, "team.pupil", number));
        member.fullName(null).grade(null).position(null);
      }
    }
    return team;
  }
}
