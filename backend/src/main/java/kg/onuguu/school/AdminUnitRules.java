package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;

/** The order of administrative units: kinds under kinds, no circle, lives within lives. */
@ApplicationScoped
class AdminUnitRules {
  private static final String MESSAGES = "school";
  private static final String LIFE_SPAN = "R-179";

  private final AdminUnitRepository units;
  private final SchoolRepository schools;
  private final BusinessTime time;

  AdminUnitRules(AdminUnitRepository units, SchoolRepository schools, BusinessTime time) {
    this.units = units;
    this.schools = schools;
    this.time = time;
  }

  /**
   * @param existing the unit that is changed, or null
   * @return the parent, or null
   */
  AdminUnit check(AdminUnitFacts facts, AdminUnit existing) {
    if (facts.name().ky() == null) {
      throw ProblemException.invalid("/name/ky", "not_blank");
    }
    AdminUnit parent = facts.parentId() == null ? null : units.findById(facts.parentId());
    List<Violation> broken = new ArrayList<>();
    checkParent(facts, parent, existing, broken);
    checkLife(facts, parent, broken);
    if (existing != null) {
      checkInhabitants(facts, existing.getId(), broken);
    }
    if (!broken.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, broken);
    }
    return parent;
  }

  private void checkParent(
      AdminUnitFacts facts, AdminUnit parent, AdminUnit existing, List<Violation> broken) {
    if (facts.parentId() == null) {
      if (!facts.kind().mayBeHighest()) {
        broken.add(at("/parentId", "parent_required"));
      }
    } else if (parent == null) {
      broken.add(at("/parentId", "unknown_parent"));
    } else if (existing != null && isWithin(parent, existing.getId())) {
      broken.add(at("/parentId", "cycle"));
    } else if (!facts.kind().parents().contains(parent.getKind())) {
      broken.add(at("/parentId", "wrong_parent_kind"));
    }
  }

  private static void checkLife(AdminUnitFacts facts, AdminUnit parent, List<Violation> broken) {
    if (facts.validTo() != null && facts.validTo().isBefore(facts.validFrom())) {
      broken.add(at("/validTo", "ends_before_start").rule(LIFE_SPAN));
      return;
    }
    if (parent == null) {
      return;
    }
    if (facts.validFrom().isBefore(parent.getValidFrom())) {
      broken.add(
          at("/validFrom", "before_parent").rule(LIFE_SPAN).with("date", parent.getValidFrom()));
    }
    if (parent.getValidTo() != null
        && (facts.validTo() == null || facts.validTo().isAfter(parent.getValidTo()))) {
      broken.add(at("/validTo", "after_parent").rule(LIFE_SPAN).with("date", parent.getValidTo()));
    }
  }

  /** Whoever lives in a unit must be able to stay in what it becomes. */
  private void checkInhabitants(AdminUnitFacts facts, UUID id, List<Violation> broken) {
    List<AdminUnit> children = units.childrenOf(id);
    Set<AdminUnitKind> kinds =
        children.stream().map(AdminUnit::getKind).collect(Collectors.toSet());
    if (kinds.stream().anyMatch(kind -> !kind.parents().contains(facts.kind()))) {
      broken.add(at("/kind", "kind_has_children"));
    }
    if (children.stream().anyMatch(child -> child.getValidFrom().isBefore(facts.validFrom()))) {
      broken.add(at("/validFrom", "children_are_older").rule(LIFE_SPAN));
    }
    if (facts.validTo() != null
        && children.stream()
            .anyMatch(
                child ->
                    child.getValidTo() == null || child.getValidTo().isAfter(facts.validTo()))) {
      broken.add(at("/validTo", "children_live_longer").rule(LIFE_SPAN));
    }
    boolean inhabited = schools.count("districtId = ?1 and active = true", id) > 0;
    if (inhabited && !facts.kind().hasEducationAuthority()) {
      broken.add(at("/kind", "has_schools"));
    }
    if (inhabited && facts.validTo() != null && facts.validTo().isBefore(time.today())) {
      broken.add(at("/validTo", "has_schools").rule(LIFE_SPAN));
    }
  }

  private static boolean isWithin(AdminUnit unit, UUID ancestor) {
    for (AdminUnit step = unit; step != null; step = step.getParent()) {
      if (step.getId().equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).from(MESSAGES);
  }
}
