package kg.onuguu.finance.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.finance.Ledger;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Boards and book, and the rates of the dollar, of the school of the logins director and deputy.
 */
@ApplicationScoped
class MoneyDemo implements DemoContent {
  private static final int BEFORE_THE_PUBLIC_REPORT = 90;
  private static final String DEPUTY = "Нурлан Асанбеков";

  private final EntityManager database;
  private final SchoolDirectory schools;
  private final Ledger ledger;
  private final BusinessTime time;

  MoneyDemo(EntityManager database, SchoolDirectory schools, Ledger ledger, BusinessTime time) {
    this.database = database;
    this.schools = schools;
    this.ledger = ledger;
    this.time = time;
  }

  @Override
  public int order() {
    return BEFORE_THE_PUBLIC_REPORT;
  }

  @Override
  public void create(DemoWorld world) {
    School school = schools.require(world.school(), new AccessScope.Nationwide());
    Map<String, UUID> decisions = new BoardDemo(school.getId(), database::persist).write();
    RatesDemo.write(database::persist);
    database.flush();
    new BookDemo(school, ledger, decisions, projectors(school), DEPUTY, time.now()).write();
  }

  /** The activity of the plan that was carried out on which money was spent. */
  private UUID projectors(School school) {
    return database
        .createQuery(
            "select a.id from Activity a join Plan p on p.id = a.planId where p.school = :school"
                + " and p.status = :carriedOut and a.budget.amount > 0",
            UUID.class)
        .setParameter("school", school)
        .setParameter("carriedOut", PlanStatus.COMPLETED)
        .getSingleResult();
  }
}
