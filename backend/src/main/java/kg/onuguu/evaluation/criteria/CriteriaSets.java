package kg.onuguu.evaluation.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;

/** The sets of criteria: a second one is loaded without a change of the program. */
@ApplicationScoped
public class CriteriaSets {
  /** What a self-evaluation is pinned to unless another set is named. */
  public static final String INSTITUTIONAL = "INST-17";

  private final CriteriaSetRepository sets;
  private final ReferenceData reference;
  private final Audit audit;
  private final BusinessTime time;

  CriteriaSets(
      CriteriaSetRepository sets, ReferenceData reference, Audit audit, BusinessTime time) {
    this.sets = sets;
    this.reference = reference;
    this.audit = audit;
    this.time = time;
  }

  /** A set, and whether it is the newest version of its code. */
  public record Seen(CriteriaSet set, boolean newest) {}

  /** All versions of all sets. */
  @Transactional
  List<Seen> list() {
    Set<String> known = new HashSet<>();
    return sets.inOrder().stream().map(set -> new Seen(set, known.add(set.getCode()))).toList();
  }

  @Transactional
  Seen read(String code, int number) {
    CriteriaSet set = require(code, number);
    return new Seen(set, isNewest(set));
  }

  /** The set of a self-evaluation that was read through a scope; two queries. */
  public Seen pinned(UUID setId) {
    CriteriaSet set = sets.of(setId);
    return new Seen(set, isNewest(set));
  }

  private boolean isNewest(CriteriaSet set) {
    return sets.newest(set.getCode()).filter(newest -> newest == set).isPresent();
  }

  /** 404 for one that is not there. */
  public CriteriaSet require(String code, int number) {
    return sets.version(code, number).orElseThrow(ProblemException::notFound);
  }

  /** The newest version of a code; none for an unknown code. */
  public Optional<CriteriaSet> newest(String code) {
    return sets.newest(code);
  }

  /** That version of a code; none when it is not there. */
  public Optional<CriteriaSet> find(String code, int number) {
    return sets.version(code, number);
  }

  /** The next version of its code. */
  @Transactional
  CriteriaSet create(String code, CriteriaSet.Content content) {
    SetRefusals.check(content, reference);
    CriteriaSet set = add(code, content);
    audit.record(
        AuditAction.CREATED,
        AuditSubject.CRITERIA_SET,
        set.getId(),
        set.getCode() + " " + set.getNumber(),
        null,
        AuditChanges.of("title", null, content.title().ky())
            .and("criteria", null, set.criteria().size()));
    return set;
  }

  CriteriaSet add(String code, CriteriaSet.Content content) {
    int number = sets.newest(code).map(CriteriaSet::getNumber).orElse(0) + 1;
    CriteriaSet set = new CriteriaSet(code, number, content, time.now());
    try {
      sets.persistAndFlush(set);
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.CONFLICT).rule("R-051");
      }
      throw taken;
    }
    return set;
  }
}
