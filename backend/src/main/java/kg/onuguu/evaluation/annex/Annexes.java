package kg.onuguu.evaluation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.SelfEvaluationAnnex;
import kg.onuguu.api.model.SelfEvaluationAnnexes;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.criteria.CriteriaSet;
import kg.onuguu.evaluation.criteria.CriteriaSetRepository;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Attaches evidence of the school to criteria and keeps the numbers without gaps. */
@ApplicationScoped
public class Annexes {
  private static final String MESSAGES = "evaluation";

  private final EvaluationAccess access;
  private final AnnexRepository annexes;
  private final AnnexListRepository lists;
  private final AnnexReader reader;
  private final EvidenceDirectory evidence;
  private final CriteriaSetRepository sets;
  private final EvaluationAudit audit;
  private final BusinessTime time;

  Annexes(
      EvaluationAccess access,
      AnnexRepository annexes,
      AnnexListRepository lists,
      AnnexReader reader,
      EvidenceDirectory evidence,
      CriteriaSetRepository sets,
      EvaluationAudit audit,
      BusinessTime time) {
    this.access = access;
    this.annexes = annexes;
    this.lists = lists;
    this.reader = reader;
    this.evidence = evidence;
    this.sets = sets;
    this.audit = audit;
    this.time = time;
  }

  /** What the journal says of an annex. */
  private record Trail(String title, List<String> criteria) {}

  /** What the journal says of an order. */
  private record Order(List<String> titles) {}

  @Transactional
  SelfEvaluationAnnex add(Caller caller, UUID id, UUID evidenceId, List<String> codes) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    EvidenceInfo found = evidence.find(evaluation.getSchool(), List.of(evidenceId)).get(evidenceId);
    if (found == null || found.deleted()) {
      throw broken("R-058", "/evidenceId", "unknown_evidence");
    }
    if (annexes.has(evaluation, evidenceId)) {
      throw new ProblemException(ProblemType.CONFLICT)
          .rule("R-057")
          .because(MESSAGES, "attached_already", Map.of());
    }
    Set<String> criteria = criteria(evaluation, codes);
    Annex annex = new Annex(id, evidenceId, annexes.nextPosition(evaluation), criteria);
    annexes.persist(annex);
    lists.of(evaluation).changed(time.now());
    annexes.flush();
    audit.created(evaluation, annex.getId(), Part.of("annex"), trail(found, annex));
    return view(evaluation, annex);
  }

  @Transactional
  SelfEvaluationAnnex update(
      Caller caller, UUID id, UUID annexId, List<String> codes, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    Annex annex = annexes.require(evaluation, annexId);
    Precondition.requireMatch(ifMatch, annex.getVersion());
    EvidenceInfo found = info(evaluation, annex);
    Trail before = trail(found, annex);
    annex.standAt(criteria(evaluation, codes));
    annexes.flush();
    audit.changed(evaluation, annexId, Part.of("annex"), before, trail(found, annex));
    return view(evaluation, annex);
  }

  @Transactional
  void remove(Caller caller, UUID id, UUID annexId, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    Annex annex = annexes.require(evaluation, annexId);
    Precondition.requireMatch(ifMatch, annex.getVersion());
    Trail before = trail(info(evaluation, annex), annex);
    annexes.delete(annex);
    lists.of(evaluation).changed(time.now());
    annexes.flush();
    audit.removed(evaluation, annexId, Part.of("annex"), before);
  }

  /** Every annex once, in the new order. */
  @Transactional
  SelfEvaluationAnnexes order(Caller caller, UUID id, List<UUID> wanted, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    AnnexList list = lists.of(evaluation);
    Precondition.requireMatch(ifMatch, list.getVersion());
    Map<UUID, Annex> known = new HashMap<>();
    List<NumberedAnnex> before = reader.of(evaluation);
    before.forEach(numbered -> known.put(numbered.annex().getId(), numbered.annex()));
    if (wanted.size() != known.size() || !known.keySet().equals(new HashSet<>(wanted))) {
      throw broken("R-057", "/annexIds", "every_annex_once");
    }
    for (int place = 0; place < wanted.size(); place++) {
      known.get(wanted.get(place)).move(place);
    }
    list.changed(time.now());
    annexes.flush();
    List<NumberedAnnex> after = reader.of(evaluation);
    audit.changed(evaluation, id, Part.of("annexes"), titles(before), titles(after));
    return reader.view(evaluation, after, true);
  }

  private static Order titles(List<NumberedAnnex> inOrder) {
    return new Order(inOrder.stream().map(one -> one.evidence().title()).toList());
  }

  private Set<String> criteria(SelfEvaluation evaluation, List<String> codes) {
    CriteriaSet set = sets.of(evaluation.getSetId());
    List<Violation> wrong = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if (set.criterion(codes.get(i)).isEmpty()) {
        wrong.add(
            Violation.at("/criterionCodes/" + i, "unknown_criterion").rule("R-058").from(MESSAGES));
      }
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
    return new LinkedHashSet<>(codes);
  }

  private EvidenceInfo info(SelfEvaluation evaluation, Annex annex) {
    return evidence
        .find(evaluation.getSchool(), List.of(annex.getEvidenceId()))
        .get(annex.getEvidenceId());
  }

  private SelfEvaluationAnnex view(SelfEvaluation evaluation, Annex annex) {
    return reader.of(evaluation).stream()
        .filter(numbered -> numbered.annex().getId().equals(annex.getId()))
        .findFirst()
        .map(numbered -> reader.view(evaluation, numbered, true))
        .orElseThrow();
  }

  private static Trail trail(EvidenceInfo evidence, Annex annex) {
    return new Trail(evidence.title(), annex.getCriterionCodes());
  }

  private static ProblemException broken(String rule, String pointer, String code) {
    return ProblemException.broken(rule, pointer, code, MESSAGES, Map.of());
  }
}
