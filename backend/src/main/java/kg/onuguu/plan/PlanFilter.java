package kg.onuguu.plan;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What narrows a list of plans; null does not. Every pattern must fit the plan or its school. */
public record PlanFilter(List<String> patterns, UUID schoolId, PlanStatus status) {

  /** Orders of the contract; the id makes each of them total. */
  public enum Order {
    UPDATED("plan.updatedAt desc, plan.id"),
    SCHOOL("school.name.ky, plan.firstSchoolYear desc, plan.id"),
    STATUS(lifeCycle() + ", plan.updatedAt desc, plan.id");

    private final String hql;

    Order(String hql) {
      this.hql = hql;
    }

    String hql() {
      return hql;
    }

    /** Drafts first, archives last: not the alphabet of the codes. */
    private static String lifeCycle() {
      return Arrays.stream(PlanStatus.values())
          .map(status -> "when '%s' then %d".formatted(status, status.ordinal()))
          .collect(Collectors.joining(" ", "case cast(plan.status as string) ", " end"));
    }
  }
}
