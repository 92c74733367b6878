package kg.onuguu.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.AnnualCycleUpdate;
import kg.onuguu.api.model.CycleStageRecord;
import kg.onuguu.api.model.CycleStageStatus;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** What a cycle may not say: a stage twice, skipped without a reason, or ended before it began. */
final class CycleRefusals {
  private static final String BUNDLE = "cycle";
  private static final String RULE = "R-038";

  private CycleRefusals() {}

  static void check(AnnualCycleUpdate update, LocalDate today) {
    List<Violation> wrong = new ArrayList<>();
    Set<kg.onuguu.api.model.CycleStage> seen = EnumSet.noneOf(kg.onuguu.api.model.CycleStage.class);
    for (int i = 0; i < update.getStages().size(); i++) {
      CycleStageRecord stage = update.getStages().get(i);
      String place = "/stages/" + i;
      if (!seen.add(stage.getStage())) {
        wrong.add(at(place + "/stage", "duplicate"));
      }
      if (stage.getStatus() == CycleStageStatus.SKIPPED && !filled(stage.getSkipReason())) {
        wrong.add(at(place + "/skipReason", "reason_required"));
      }
      order(place + "/plannedEndOn", stage.getPlannedStartOn(), stage.getPlannedEndOn(), wrong);
      order(place + "/finishedOn", stage.getStartedOn(), stage.getFinishedOn(), wrong);
      past(place + "/startedOn", stage.getStartedOn(), today, wrong);
      past(place + "/finishedOn", stage.getFinishedOn(), today, wrong);
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  private static void order(String pointer, LocalDate start, LocalDate end, List<Violation> wrong) {
    if (start != null && end != null && end.isBefore(start)) {
      wrong.add(at(pointer, "ends_before_start"));
    }
  }

  private static void past(String pointer, LocalDate day, LocalDate today, List<Violation> wrong) {
    if (day != null && day.isAfter(today)) {
      wrong.add(at(pointer, "in_future").with("today", today));
    }
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).rule(RULE).from(BUNDLE);
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }
}
