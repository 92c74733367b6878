package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;

/** Reading and keeping administrative units. */
@ApplicationScoped
class AdminUnitService {
  private final AdminUnitRepository units;
  private final AdminUnitRules rules;
  private final SchoolAudit audit;

  AdminUnitService(AdminUnitRepository units, AdminUnitRules rules, SchoolAudit audit) {
    this.units = units;
    this.rules = rules;
    this.audit = audit;
  }

  /** One page and the size of the whole. */
  record Listing(List<AdminUnit> items, long total, Paging paging) {}

  @Transactional
  Listing list(String query, AdminUnitKind kind, UUID parentId, Paging paging) {
    AdminUnitRepository.Filter filter =
        new AdminUnitRepository.Filter(SchoolFilter.patterns(query), kind, parentId);
    return new Listing(units.page(filter, paging), units.count(filter), paging);
  }

  @Transactional
  AdminUnit get(UUID id) {
    return units.findWithParent(id).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  AdminUnit create(AdminUnitFacts facts) {
    AdminUnit parent = rules.check(facts, null);
    AdminUnit unit = new AdminUnit(facts.kind(), parent, facts.name(), facts.validFrom());
    describe(unit, facts, parent);
    units.persistAndFlush(unit);
    audit.created(unit);
    return unit;
  }

  @Transactional
  AdminUnit update(UUID id, AdminUnitFacts facts, String ifMatch) {
    AdminUnit unit = get(id);
    Precondition.requireMatch(ifMatch, unit.getVersion());
    SchoolAudit.UnitState before = SchoolAudit.UnitState.of(unit);
    AdminUnit parent = rules.check(facts, unit);
    describe(unit, facts, parent);
    units.flush();
    audit.changed(before, unit);
    return unit;
  }

  private static void describe(AdminUnit unit, AdminUnitFacts facts, AdminUnit parent) {
    unit.describe(
        facts.kind(), parent, facts.name(), facts.code(), facts.validFrom(), facts.validTo());
  }
}
