package kg.onuguu.plan.head;

import java.util.List;
import java.util.stream.IntStream;
import kg.onuguu.api.model.PlanCreate;
import kg.onuguu.api.model.PlanStage;
import kg.onuguu.api.model.PlanUpdate;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.Violations;

/**
 * What a head may not say. Gaps and overlaps of stages are stored: they stop the submission, not
 * the writing.
 */
final class PlanHeadRules {
  private static final int LONGEST_TERM = 10;
  private static final int LAST_YEAR = 2100;

  private PlanHeadRules() {}

  static void check(PlanCreate request) {
    Texts.requireWords(request.getTitle(), "/title");
    int years = years(request);
    Violations wrong = new Violations();
    wrong.addIf(
        years != PlanTemplate.USUAL_YEARS && Texts.orNull(request.getTermReason()) == null,
        Violations.at("/termReason", "term_reason_required", "R-002")
            .with("years", years)
            .with("usual", PlanTemplate.USUAL_YEARS));
    wrong.addIf(
        request.getFirstSchoolYear() + years - 1 > LAST_YEAR,
        Violations.at("/firstSchoolYear", "year_too_late", "R-002").with("max", LAST_YEAR));
    wrong.throwIfAny();
  }

  static int years(PlanCreate request) {
    return request.getTermYears() == null ? PlanTemplate.USUAL_YEARS : request.getTermYears();
  }

  static void check(PlanUpdate request) {
    Texts.requireWords(request.getTitle(), "/title");
    Violations wrong = new Violations();
    int years = request.getLastSchoolYear() - request.getFirstSchoolYear() + 1;
    wrong.addIf(years < 1, Violations.at("/lastSchoolYear", "last_before_first", "R-003"));
    wrong.addIf(
        years > LONGEST_TERM,
        Violations.at("/lastSchoolYear", "term_too_long", "R-002").with("max", LONGEST_TERM));
    wrong.addIf(
        request.getDeclaredTermYears() != PlanTemplate.USUAL_YEARS
            && Texts.orNull(request.getTermReason()) == null,
        Violations.at("/termReason", "term_reason_required", "R-002")
            .with("years", request.getDeclaredTermYears())
            .with("usual", PlanTemplate.USUAL_YEARS));
    wrong.duplicates(request.getForms(), form -> form, "/forms", "", "R-006");
    stages(request.getStages(), wrong);
    wrong.throwIfAny();
  }

  private static void stages(List<PlanStage> stages, Violations wrong) {
    IntStream.range(0, stages.size())
        .forEach(
            i -> {
              PlanStage stage = stages.get(i);
              Texts.requireWords(stage.getTitle(), "/stages/" + i + "/title");
              wrong.addIf(
                  stage.getLastSchoolYear() < stage.getFirstSchoolYear(),
                  Violations.at("/stages/" + i + "/lastSchoolYear", "last_before_first", "R-004"));
            });
    wrong.duplicates(stages, stage -> stage, "/stages", "", "R-004");
  }
}
