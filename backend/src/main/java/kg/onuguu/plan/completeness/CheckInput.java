package kg.onuguu.plan.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.plan.PlanTerm;

/**
 * What the checks look at: one plan, the codes and legal acts of the reference data, and the day.
 * No check asks a database, so the same input gives the same findings.
 */
record CheckInput(
    PlanContent content, Map<String, List<String>> codes, List<ActEdition> acts, LocalDate today) {

  /** A legal act of which an older edition was repealed. */
  record ActEdition(
      String act,
      String number,
      LocalDate adoptedOn,
      String repealedNumber,
      LocalDate repealedAdoptedOn,
      LocalDate repealedOn) {}

  Plan plan() {
    return content.getPlan();
  }

  PlanTerm term() {
    return new PlanTerm(plan().getFirstSchoolYear(), plan().getLastSchoolYear());
  }

  boolean historical() {
    return Boolean.TRUE.equals(plan().getHistorical());
  }

  List<Activity> activities() {
    return content.getActivities();
  }

  List<String> codes(String set) {
    return codes.get(set);
  }

  static boolean filled(String text) {
    return text != null && !text.isBlank();
  }
}
