package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;

/** Reading and keeping schools. */
@ApplicationScoped
class SchoolService {
  private final SchoolRepository schools;
  private final SchoolRules rules;
  private final SchoolAudit audit;
  private final DirectorLookup directors;
  private final PlanLookup plans;
  private final Event<RegisterChanged> changes;

  SchoolService(
      SchoolRepository schools,
      SchoolRules rules,
      SchoolAudit audit,
      DirectorLookup directors,
      PlanLookup plans,
      Event<RegisterChanged> changes) {
    this.schools = schools;
    this.rules = rules;
    this.audit = audit;
    this.directors = directors;
    this.plans = plans;
    this.changes = changes;
  }

  /** One page and the size of the whole. */
  record Listing(List<SchoolView> items, long total, Paging paging) {}

  /** Four queries, however many schools there are. */
  @Transactional
  Listing list(SchoolFilter filter, AccessScope scope, Paging paging) {
    List<SchoolRow> rows = schools.page(filter, scope, paging);
    return new Listing(views(rows), schools.count(filter, scope), paging);
  }

  @Transactional
  SchoolView get(UUID id, AccessScope scope) {
    return schools
        .findRow(id, scope)
        .map(row -> views(List.of(row)).get(0))
        .orElseThrow(ProblemException::notFound);
  }

  @Transactional
  SchoolView create(SchoolFacts facts, SchoolContactData contacts, AccessScope scope) {
    rules.check(facts, contacts, null);
    School school = new School(facts, contacts);
    schools.persistAndFlush(school);
    changes.fire(RegisterChanged.of(school.getId(), Register.SCHOOL_PROFILE));
    SchoolView made = get(school.getId(), scope);
    audit.created(made);
    return made;
  }

  @Transactional
  SchoolView update(
      UUID id, SchoolFacts facts, SchoolContactData contacts, String ifMatch, AccessScope scope) {
    SchoolView known = require(id, ifMatch, scope);
    SchoolAudit.SchoolState before = SchoolAudit.SchoolState.of(known);
    rules.check(facts, contacts, id);
    known.school().describe(facts, contacts);
    return saved(before, id, scope);
  }

  @Transactional
  SchoolView changeContacts(
      UUID id, SchoolContactData contacts, String ifMatch, AccessScope scope) {
    SchoolView known = require(id, ifMatch, scope);
    SchoolAudit.SchoolState before = SchoolAudit.SchoolState.of(known);
    rules.check(contacts);
    known.school().changeContacts(contacts);
    return saved(before, id, scope);
  }

  private SchoolView require(UUID id, String ifMatch, AccessScope scope) {
    SchoolView known = get(id, scope);
    Precondition.requireMatch(ifMatch, known.school().getVersion());
    return known;
  }

  private SchoolView saved(SchoolAudit.SchoolState before, UUID id, AccessScope scope) {
    schools.flush();
    changes.fire(RegisterChanged.of(id, Register.SCHOOL_PROFILE));
    SchoolView after = get(id, scope);
    audit.changed(before, after);
    return after;
  }

  private List<SchoolView> views(List<SchoolRow> rows) {
    List<UUID> ids = rows.stream().map(row -> row.school().getId()).toList();
    Map<UUID, String> names = ids.isEmpty() ? Map.of() : directors.directorsOf(ids);
    Map<UUID, PlanLookup.SchoolPlans> theirs = ids.isEmpty() ? Map.of() : plans.plansOf(ids);
    return rows.stream().map(row -> view(row, names, theirs)).toList();
  }

  private static SchoolView view(
      SchoolRow row, Map<UUID, String> directors, Map<UUID, PlanLookup.SchoolPlans> plans) {
    UUID id = row.school().getId();
    PlanLookup.SchoolPlans its =
        plans.getOrDefault(id, new PlanLookup.SchoolPlans(null, null, null));
    return new SchoolView(
        row.school(),
        row.districtName(),
        row.localityName(),
        directors.get(id),
        its.inForceId(),
        its.currentId(),
        its.currentStatus());
  }
}
