package kg.onuguu.plan;

import java.util.List;
import java.util.Set;

/** Title, term, form and stages of a plan as they are written together. */
public record PlanHead(
    String title,
    int firstSchoolYear,
    int lastSchoolYear,
    int declaredTermYears,
    String termReason,
    Set<PlanForm> forms,
    String districtPlanReference,
    List<PlanStage> stages) {}
