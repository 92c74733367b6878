package kg.onuguu.publiccard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.api.model.PublicPlan;
import kg.onuguu.api.model.PublicSchoolCard;
import kg.onuguu.finance.publicreport.PublishedMoney;
import kg.onuguu.mission.MissionReader;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.activity.ActivityRepository;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.SchoolRow;
import kg.onuguu.school.profile.organisation.ConfirmedNames;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.staff.StaffRegister;
import kg.onuguu.staff.StaffYear;

/**
 * The public card (жалпыга ачык барак) of a school: what everybody may know without signing in
 * . It holds the organisation and totals, no person, and nothing that is still a draft.
 */
@ApplicationScoped
class PublicCards {
  private final SchoolDirectory schools;
  private final ConfirmedNames names;
  private final MissionReader missions;
  private final PlanRepository plans;
  private final ActivityRepository activities;
  private final StaffRegister staff;
  private final PublicIndicators indicators;
  private final PublishedMoney money;
  private final PublicCardMapper mapper;
  private final BusinessTime time;

  PublicCards(
      SchoolDirectory schools,
      ConfirmedNames names,
      MissionReader missions,
      PlanRepository plans,
      ActivityRepository activities,
      StaffRegister staff,
      PublicIndicators indicators,
      PublishedMoney money,
      PublicCardMapper mapper,
      BusinessTime time) {
    this.schools = schools;
    this.names = names;
    this.missions = missions;
    this.plans = plans;
    this.activities = activities;
    this.staff = staff;
    this.indicators = indicators;
    this.money = money;
    this.mapper = mapper;
    this.time = time;
  }

  /** A fixed number of queries, whatever the school has written; 404 for a closed school. */
  @Transactional
  PublicSchoolCard of(UUID schoolId) {
    SchoolRow row = schools.requirePublic(schoolId);
    School school = row.school();
    LocalDate today = time.today();
    return mapper
        .organisation(row, names.formerNames(school))
        .teachers(staff.present(schoolId).map(StaffYear::teachers).orElse(null))
        .mission(missions.adopted(school, today).map(mapper::mission).orElse(null))
        .plan(planInForce(schoolId))
        .financeCode(money.codeOf(school).orElse(null))
        .indicators(indicators.of(schoolId, SchoolYear.of(today).start()));
  }

  private PublicPlan planInForce(UUID schoolId) {
    return plans
        .inForce(schoolId)
        .map(plan -> mapper.plan(plan, activities.progress(plan)))
        .orElse(null);
  }
}
