package kg.onuguu.evaluation.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.RegisterValueList;
import kg.onuguu.api.model.SelfEvaluationCreate;
import kg.onuguu.api.model.SelfEvaluationPage;
import kg.onuguu.api.model.SelfEvaluationUpdate;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.Purpose;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.SelfEvaluationRepository;
import kg.onuguu.evaluation.SelfEvaluationRepository.Filter;
import kg.onuguu.evaluation.content.PartsReader;
import kg.onuguu.evaluation.criteria.CriteriaSet;
import kg.onuguu.evaluation.criteria.CriteriaSetRepository;
import kg.onuguu.evaluation.criteria.CriteriaSets;
import kg.onuguu.evaluation.register.RegisterMapper;
import kg.onuguu.evaluation.text.CriterionResponseRepository;
import kg.onuguu.evaluation.text.CriterionResponseRepository.Progress;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;

/** Begins, lists, opens, changes and deletes self-evaluations. */
@ApplicationScoped
public class SelfEvaluations {
  private static final String MESSAGES = "evaluation";

  private final SchoolDirectory schools;
  private final EvaluationAccess access;
  private final SelfEvaluationRepository evaluations;
  private final SelfEvaluationFactory factory;
  private final CriteriaSets sets;
  private final CriteriaSetRepository setRows;
  private final CriterionResponseRepository responses;
  private final PartsReader parts;
  private final OpeningReader opening;
  private final HeadMapper heads;
  private final RegisterMapper registers;
  private final Event<RegisterChanged> changes;
  private final EvaluationAudit audit;
  private final BusinessTime time;

  SelfEvaluations(
      SchoolDirectory schools,
      EvaluationAccess access,
      SelfEvaluationRepository evaluations,
      SelfEvaluationFactory factory,
      CriteriaSets sets,
      CriteriaSetRepository setRows,
      CriterionResponseRepository responses,
      PartsReader parts,
      OpeningReader opening,
      HeadMapper heads,
      RegisterMapper registers,
      Event<RegisterChanged> changes,
      EvaluationAudit audit,
      BusinessTime time) {
    this.schools = schools;
    this.access = access;
    this.evaluations = evaluations;
    this.factory = factory;
    this.sets = sets;
    this.setRows = setRows;
    this.responses = responses;
    this.parts = parts;
    this.opening = opening;
    this.heads = heads;
    this.registers = registers;
    this.changes = changes;
    this.audit = audit;
    this.time = time;
  }

  /** One page; five queries, however many rows. */
  @Transactional
  SelfEvaluationPage page(AccessScope scope, Filter filter, Paging paging) {
    List<SelfEvaluation> rows = evaluations.page(scope, filter, paging);
    Map<UUID, CriteriaSet> pinned =
        setRows.byIds(rows.stream().map(SelfEvaluation::getSetId).distinct().toList());
    Map<UUID, Progress> progress =
        responses.progress(rows.stream().map(SelfEvaluation::getId).toList());
    return new SelfEvaluationPage()
        .items(
            rows.stream()
                .map(
                    row ->
                        heads.toSummary(row, pinned.get(row.getSetId()), progress.get(row.getId())))
                .toList())
        .total(evaluations.count(scope, filter))
        .page(paging.page())
        .size(paging.size());
  }

  /** The page of one school; 404 for one outside the scope. */
  @Transactional
  SelfEvaluationPage page(AccessScope scope, UUID schoolId, Paging paging) {
    schools.require(schoolId, scope);
    return page(scope, new Filter(schoolId, null, null), paging);
  }

  @Transactional
  kg.onuguu.api.model.SelfEvaluation open(Caller caller, UUID id, Language language) {
    return opening.open(access.require(caller.scope(), id), caller, language);
  }

  @Transactional
  RegisterValueList registerValues(AccessScope scope, UUID id) {
    SelfEvaluation evaluation = access.require(scope, id);
    return new RegisterValueList()
        .firstYear(evaluation.period().firstYear())
        .lastYear(evaluation.period().lastYear())
        .frozen(evaluation.getStatus().frozen())
        .items(parts.values(evaluation).figures().stream().map(registers::toApi).toList());
  }

  @Transactional
  kg.onuguu.api.model.SelfEvaluation create(
      Caller caller, UUID schoolId, SelfEvaluationCreate create, Language language) {
    School school = schools.require(schoolId, caller.scope());
    CriteriaSet set = set(create);
    Purpose purpose = heads.toEntity(create.getPurpose());
    Period period =
        Period.asked(create.getFirstYear(), create.getLastYear(), create.getSchoolYear());
    if (evaluations.exists(school, create.getSchoolYear(), purpose)) {
      throw secondOne();
    }
    SelfEvaluation evaluation = make(school, set, create.getSchoolYear(), purpose, period);
    missionMayAgree(evaluation);
    audit.write(
        AuditAction.CREATED,
        evaluation,
        AuditChanges.of("purpose", null, purpose)
            .and("criteria", null, set.getCode() + " " + set.getNumber())
            .and("period", null, period.firstYear() + "–" + period.lastYear()));
    return opening.open(evaluation, caller, language);
  }

  private SelfEvaluation make(
      School school, CriteriaSet set, int schoolYear, Purpose purpose, Period period) {
    try {
      return factory.make(
          school, set, new SelfEvaluationFactory.Start(schoolYear, purpose, period), time.now());
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw secondOne();
      }
      throw taken;
    }
  }

  /** */
  private static ProblemException secondOne() {
    return new ProblemException(ProblemType.CONFLICT)
        .rule("R-061")
        .because(MESSAGES, "second_of_year", Map.of());
  }

  private CriteriaSet set(SelfEvaluationCreate create) {
    String code =
        create.getCriteriaCode() == null ? CriteriaSets.INSTITUTIONAL : create.getCriteriaCode();
    return (create.getCriteriaVersion() == null
            ? sets.newest(code)
            : sets.find(code, create.getCriteriaVersion()))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.RULE_BROKEN,
                    Violation.at("/criteriaCode", "unknown_set").rule("R-051").from(MESSAGES)));
  }

  @Transactional
  kg.onuguu.api.model.SelfEvaluation update(
      Caller caller, UUID id, SelfEvaluationUpdate update, String ifMatch, Language language) {
    SelfEvaluation evaluation = access.lock(caller.scope(), id);
    Precondition.requireMatch(ifMatch, evaluation.getVersion());
    Period before = evaluation.period();
    evaluation.lookBackOver(
        Period.checked(update.getFirstYear(), update.getLastYear()), time.now());
    evaluations.flush();
    audit.changed(evaluation, id, Part.of("period"), before, evaluation.period());
    return opening.open(evaluation, caller, language);
  }

  /** The parts go with it: the database takes them away. */
  @Transactional
  void delete(AccessScope scope, UUID id, String ifMatch) {
    SelfEvaluation evaluation = access.lock(scope, id);
    Precondition.requireMatch(ifMatch, evaluation.getVersion());
    evaluation.requireDeletable();
    evaluations.delete(evaluation);
    evaluations.flush();
    missionMayAgree(evaluation);
    audit.write(
        AuditAction.DELETED, evaluation, AuditChanges.of("purpose", evaluation.getPurpose(), null));
  }

  /** Another one is at hand now: what it says of the mission is looked at anew. */
  private void missionMayAgree(SelfEvaluation evaluation) {
    changes.fire(RegisterChanged.of(evaluation.getSchool().getId(), Register.MISSION));
  }
}
