package kg.onuguu.staff.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.VacancyList;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.staff.StaffAudit;
import kg.onuguu.staff.StaffRules;
import kg.onuguu.staff.summary.StaffingCount;

/** Keeps the vacancies of the own school. */
@ApplicationScoped
class Vacancies {
  private final SchoolDirectory schools;
  private final VacancyRepository vacancies;
  private final VacancyMapper mapper;
  private final StaffingCount staffing;
  private final ReferenceData reference;
  private final StaffAudit audit;
  private final Event<RegisterChanged> changes;
  private final BusinessTime time;

  Vacancies(
      SchoolDirectory schools,
      VacancyRepository vacancies,
      VacancyMapper mapper,
      StaffingCount staffing,
      ReferenceData reference,
      StaffAudit audit,
      Event<RegisterChanged> changes,
      BusinessTime time) {
    this.schools = schools;
    this.vacancies = vacancies;
    this.mapper = mapper;
    this.staffing = staffing;
    this.reference = reference;
    this.audit = audit;
    this.changes = changes;
    this.time = time;
  }

  /** Three queries, however many vacancies there are. */
  @Transactional
  VacancyList list(AccessScope scope, UUID schoolId, boolean all) {
    School school = schools.require(schoolId, scope);
    LocalDate today = time.today();
    List<Vacancy> found = all ? vacancies.all(school) : vacancies.open(school, today);
    return new VacancyList()
        .items(found.stream().map(vacancy -> model(vacancy, today)).toList())
        .staffing(staffing.on(school, today));
  }

  @Transactional
  kg.onuguu.api.model.Vacancy create(AccessScope scope, UUID schoolId, VacancyContent content) {
    schools.require(schoolId, scope);
    check(content);
    Vacancy vacancy = new Vacancy(schoolId, content);
    vacancies.persistAndFlush(vacancy);
    saved(AuditAction.CREATED, vacancy, AuditChanges.created(content));
    return model(vacancy, time.today());
  }

  @Transactional
  kg.onuguu.api.model.Vacancy update(
      AccessScope scope, UUID schoolId, UUID id, VacancyContent content, String ifMatch) {
    Vacancy vacancy = require(scope, schoolId, id, ifMatch);
    check(content);
    VacancyContent before = vacancy.content();
    vacancy.rewrite(content);
    vacancies.flush();
    saved(AuditAction.CHANGED, vacancy, AuditChanges.between(before, content));
    return model(vacancy, time.today());
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    Vacancy vacancy = require(scope, schoolId, id, ifMatch);
    vacancies.delete(vacancy);
    vacancies.flush();
    saved(AuditAction.DELETED, vacancy, AuditChanges.removed(vacancy.content()));
  }

  private Vacancy require(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    Vacancy vacancy = vacancies.require(schools.require(schoolId, scope), id);
    Precondition.requireMatch(ifMatch, vacancy.getVersion());
    return vacancy;
  }

  private kg.onuguu.api.model.Vacancy model(Vacancy vacancy, LocalDate today) {
    return mapper.toModel(vacancy, vacancy.isOpenOn(today));
  }

  private void saved(AuditAction action, Vacancy vacancy, AuditChanges fields) {
    UUID school = vacancy.getSchoolId();
    changes.fire(RegisterChanged.of(school, Register.STAFF));
    if (!fields.isEmpty()) {
      audit.record(action, school, vacancy.getId(), vacancy.getPosition(), fields);
    }
  }

  private void check(VacancyContent content) {
    List<Violation> wrong = new ArrayList<>();
    if (content.position() == null) {
      wrong.add(StaffRules.at("position", "required"));
    }
    if (content.subject() != null
        && reference.find(StaffRules.SUBJECTS, content.subject()).isEmpty()) {
      wrong.add(StaffRules.at("subject", "unknown_subject"));
    }
    StaffRules.hours(wrong, "weeklyLoad", content.weeklyLoad());
    StaffRules.refuse(ProblemType.VALIDATION, wrong);
    LocalDate filled = content.filledOn();
    if (filled != null && content.since() != null && filled.isBefore(content.since())) {
      StaffRules.refuse(
          ProblemType.RULE_BROKEN, List.of(StaffRules.at("filledOn", "ends_before_start")));
    }
  }
}
