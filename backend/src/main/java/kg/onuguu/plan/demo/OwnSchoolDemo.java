package kg.onuguu.plan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.mission.MissionContent;
import kg.onuguu.mission.MissionSeeding;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The school of the logins director and deputy: its mission, and a plan 2026–2031 that is nearly
 * done. Some things are left open on purpose, so that the completeness panel has something to say.
 */
@ApplicationScoped
class OwnSchoolDemo implements DemoContent {
  private static final Duration WRITTEN_BEFORE = Duration.ofDays(9);

  private final DemoPlans plans;
  private final MissionSeeding missions;
  private final BusinessTime time;

  OwnSchoolDemo(DemoPlans plans, MissionSeeding missions, BusinessTime time) {
    this.plans = plans;
    this.missions = missions;
    this.time = time;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void create(DemoWorld world) {
    MissionContent mission = DemoPlans.read("/demo/mission.json", MissionContent.class);
    missions.write(world.school(), mission, time.now().minus(WRITTEN_BEFORE));
    plans.draft(world.school(), "plan-2026.json", false, time.now().minus(WRITTEN_BEFORE));
  }
}
