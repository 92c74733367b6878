package kg.onuguu.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Role;

/** Puts a draft into force without its way, for tests of what comes after. */
@ApplicationScoped
public class InForce {
  private final PlanAccess access;
  private final PlanRepository plans;

  InForce(PlanAccess access, PlanRepository plans) {
    this.access = access;
    this.plans = plans;
  }

  /** Another test may have left a plan of the school in force. */
  public void enter(String planId) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Plan own = access.lock(new AccessScope.Nationwide(), UUID.fromString(planId));
              Instant now = Instant.now();
              plans
                  .inForce(own.getSchool().getId())
                  .ifPresent(former -> former.supersede(Role.DIRECTOR, now));
              plans.flush();
              own.submit(Role.DIRECTOR, now);
              own.endorse(Role.DIRECTOR, now);
              own.councilAgree(Role.DIRECTOR, now);
              own.approve(Role.DIRECTOR, now);
              own.authorityAgree(Role.DISTRICT_SPECIALIST, now);
              own.enterForce(Role.DIRECTOR, LocalDate.of(2026, 9, 10), now);
            });
  }
}
