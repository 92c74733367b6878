package kg.onuguu.plan.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kg.onuguu.plan.PlanForm;
import kg.onuguu.plan.PlanHead;
import kg.onuguu.plan.PlanStage;
import kg.onuguu.plan.PlanStageKind;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Language;

/**
 * A plan from the template: five years in the stages 1 + 3 + 1; another term keeps
 * one year at each end.
 */
@ApplicationScoped
public class PlanTemplate {
  /** The term of R-001. */
  public static final int USUAL_YEARS = 5;

  private final ReferenceData reference;

  PlanTemplate(ReferenceData reference) {
    this.reference = reference;
  }

  PlanHead head(String title, int firstSchoolYear, int years, String termReason) {
    return new PlanHead(
        title,
        firstSchoolYear,
        firstSchoolYear + years - 1,
        years,
        termReason,
        Set.of(PlanForm.TEXT),
        null,
        stages(firstSchoolYear, years));
  }

  private List<PlanStage> stages(int firstSchoolYear, int years) {
    List<PlanStage> stages = new ArrayList<>();
    int year = firstSchoolYear;
    for (Share share : shares(years)) {
      stages.add(
          new PlanStage(
              share.kind,
              title(share.kind, stages.size() + 1),
              year,
              year + share.years - 1,
              null,
              null));
      year += share.years;
    }
    return stages;
  }

  record Share(PlanStageKind kind, int years) {}

  /** How many years each stage takes. */
  static List<Share> shares(int years) {
    return switch (years) {
      case 1 -> List.of(new Share(PlanStageKind.MAIN, 1));
      case 2 -> List.of(new Share(PlanStageKind.DIAGNOSTIC, 1), new Share(PlanStageKind.MAIN, 1));
      default ->
          List.of(
              new Share(PlanStageKind.DIAGNOSTIC, 1),
              new Share(PlanStageKind.MAIN, years - 2),
              new Share(PlanStageKind.CONSOLIDATING, 1));
    };
  }

  /** The Kyrgyz label starts with the number that the stage has among three. */
  private String title(PlanStageKind kind, int number) {
    return reference
        .label("plan_stage_kind", kind.name().toLowerCase(Locale.ROOT), Language.KY)
        .replaceFirst("^\\d+", Integer.toString(number));
  }
}
