package kg.onuguu.plan.problem;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ProblemOrigin;
import kg.onuguu.api.model.ProblemOriginKind;
import kg.onuguu.api.model.ProblemOriginList;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;

/**
 * From where the problems of a plan came, as everybody knows it who makes problems.
 */
@ApplicationScoped
class OriginReader {
  private final PlanAccess access;
  private final List<ProblemOrigins> sources;

  OriginReader(PlanAccess access, @All List<ProblemOrigins> sources) {
    this.access = access;
    this.sources = sources;
  }

  @Transactional
  ProblemOriginList of(AccessScope scope, UUID planId) {
    Plan plan = access.require(scope, planId);
    return new ProblemOriginList()
        .items(
            sources.stream()
                .flatMap(
                    source -> source.of(plan).stream().map(origin -> model(source, plan, origin)))
                .toList());
  }

  private static ProblemOrigin model(
      ProblemOrigins source, Plan plan, ProblemOrigins.Origin origin) {
    return new ProblemOrigin()
        .problemId(origin.problemId())
        .kind(ProblemOriginKind.valueOf(source.kind().name()))
        .schoolId(plan.getSchool().getId())
        .sourceId(origin.sourceId())
        .title(origin.title())
        .schoolYear(origin.place().schoolYear())
        .sectionCode(origin.place().sectionCode())
        .criterionCode(origin.place().criterionCode());
  }
}
