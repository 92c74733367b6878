package kg.onuguu.evaluation.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Reads and writes which criteria of two sets correspond. */
@ApplicationScoped
public class CriteriaMappings {
  private final CriteriaMappingRepository mappings;
  private final CriteriaSets sets;
  private final Audit audit;
  private final BusinessTime time;

  CriteriaMappings(
      CriteriaMappingRepository mappings, CriteriaSets sets, Audit audit, BusinessTime time) {
    this.mappings = mappings;
    this.sets = sets;
    this.audit = audit;
    this.time = time;
  }

  /** The version of a set, as an address names it. */
  record Named(String code, int number) {}

  /** A mapping as it is seen from one of its two sets; version 0 while nobody has written it. */
  record Seen(CriteriaSet from, CriteriaSet to, long version, List<CriterionPair> pairs) {}

  /**
   * What of the one set corresponds to what of the other: the same codes within a version, the
   * pairs of a mapping otherwise; empty without one, and then the two are not compared.
   */
  public Optional<List<CriterionPair>> pairs(CriteriaSet from, CriteriaSet to) {
    if (from.getId().equals(to.getId())) {
      return Optional.of(
          from.criteria().stream().map(one -> new CriterionPair(one.code(), one.code())).toList());
    }
    return mappings
        .between(from, to)
        .map(mapping -> mapping.pairs(CriteriaMapping.inOrder(from, to)))
        .filter(pairs -> !pairs.isEmpty());
  }

  @Transactional
  Seen read(Named from, Named to) {
    CriteriaSet one = sets.require(from.code(), from.number());
    CriteriaSet other = sets.require(to.code(), to.number());
    return mappings
        .between(one, other)
        .map(
            mapping ->
                new Seen(
                    one,
                    other,
                    mapping.getVersion(),
                    mapping.pairs(CriteriaMapping.inOrder(one, other))))
        .orElseGet(() -> new Seen(one, other, 0, List.of()));
  }

  @Transactional
  Seen replace(Named from, Named to, List<CriterionPair> pairs, String ifMatch) {
    CriteriaSet one = sets.require(from.code(), from.number());
    CriteriaSet other = sets.require(to.code(), to.number());
    CriteriaMapping mapping = mappings.between(one, other).orElse(null);
    Precondition.requireMatch(ifMatch, mapping == null ? 0 : mapping.getVersion());
    check(one, other, pairs);
    if (mapping == null) {
      mapping = first(one, other);
    }
    boolean inOrder = CriteriaMapping.inOrder(one, other);
    List<CriterionPair> before = mapping.pairs(inOrder);
    mapping.rewrite(pairs, inOrder, time.now());
    mappings.flush();
    audit.record(
        AuditAction.CHANGED,
        AuditSubject.CRITERIA_SET,
        mapping.getId(),
        label(one) + " – " + label(other),
        null,
        AuditChanges.of("pairs", written(before), written(pairs)));
    return new Seen(one, other, mapping.getVersion(), pairs);
  }

  /** Of several first writers the unique key lets one through; the others are stale. */
  private CriteriaMapping first(CriteriaSet one, CriteriaSet other) {
    CriteriaMapping mapping = new CriteriaMapping(one, other, time.now());
    try {
      mappings.persistAndFlush(mapping);
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.STALE);
      }
      throw taken;
    }
    return mapping;
  }

  private static void check(CriteriaSet one, CriteriaSet other, List<CriterionPair> pairs) {
    List<Violation> wrong = new ArrayList<>();
    if (one.getId().equals(other.getId())) {
      wrong.add(at("", "same_set"));
    }
    Set<CriterionPair> seen = new HashSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      CriterionPair pair = pairs.get(i);
      if (one.criterion(pair.from()).isEmpty()) {
        wrong.add(at("/pairs/" + i + "/from", "unknown_criterion"));
      }
      if (other.criterion(pair.to()).isEmpty()) {
        wrong.add(at("/pairs/" + i + "/to", "unknown_criterion"));
      }
      if (!seen.add(pair)) {
        wrong.add(at("/pairs/" + i, "pair_twice"));
      }
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).rule("R-051").from(SetRefusals.MESSAGES);
  }

  private static String label(CriteriaSet set) {
    return set.getCode() + " " + set.getNumber();
  }

  private static List<String> written(List<CriterionPair> pairs) {
    return pairs.stream().map(pair -> pair.from() + " – " + pair.to()).toList();
  }
}
