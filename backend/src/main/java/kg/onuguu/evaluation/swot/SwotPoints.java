package kg.onuguu.evaluation.swot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.SwotPointUpdate;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.criteria.CriteriaSet;
import kg.onuguu.evaluation.criteria.CriteriaSetRepository;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.web.Precondition;

/** Adds, changes and removes strengths and weaknesses. */
@ApplicationScoped
public class SwotPoints {
  static final String MESSAGES = "evaluation";

  private final EvaluationAccess access;
  private final SwotPointRepository points;
  private final CriteriaSetRepository sets;
  private final SwotMapper mapper;
  private final EvaluationAudit audit;

  SwotPoints(
      EvaluationAccess access,
      SwotPointRepository points,
      CriteriaSetRepository sets,
      SwotMapper mapper,
      EvaluationAudit audit) {
    this.access = access;
    this.points = points;
    this.sets = sets;
    this.mapper = mapper;
    this.audit = audit;
  }

  @Transactional
  SwotPoint create(Caller caller, UUID id, SwotPointUpdate update) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    SwotKind kind = SwotKind.valueOf(update.getKind().name());
    int behind = points.nextPosition(evaluation, update.getSectionCode(), kind);
    SwotPoint point = new SwotPoint(id, content(evaluation, update, behind));
    points.persistAndFlush(point);
    audit.created(evaluation, point.getId(), label(point), point.content());
    return point;
  }

  @Transactional
  SwotPoint update(Caller caller, UUID id, UUID pointId, SwotPointUpdate update, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    SwotPoint point = points.require(evaluation, pointId);
    Precondition.requireMatch(ifMatch, point.getVersion());
    if (!point.getKind().name().equals(update.getKind().name())) {
      throw broken("/kind", "kind_stays");
    }
    SwotPoint.Content before = point.content();
    point.rewrite(content(evaluation, update, before.position()));
    points.flush();
    audit.changed(evaluation, pointId, label(point), before, point.content());
    return point;
  }

  @Transactional
  void delete(Caller caller, UUID id, UUID pointId, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    SwotPoint point = points.require(evaluation, pointId);
    Precondition.requireMatch(ifMatch, point.getVersion());
    points.delete(point);
    points.flush();
    audit.removed(evaluation, pointId, label(point), point.content());
  }

  /** a point belongs to a section, and names only a criterion of it. */
  private SwotPoint.Content content(
      SelfEvaluation evaluation, SwotPointUpdate update, int position) {
    Texts.requireWords(update.getText(), "/text");
    SwotPoint.Content content =
        mapper.toContent(update, update.getPosition() == null ? position : update.getPosition());
    CriteriaSet set = sets.of(evaluation.getSetId());
    List<Violation> wrong = new ArrayList<>();
    if (set.section(content.sectionCode()).isEmpty()) {
      wrong.add(at("/sectionCode", "unknown_section"));
    } else if (content.criterionCode() != null
        && set.sectionOf(content.criterionCode())
            .filter(section -> section.code().equals(content.sectionCode()))
            .isEmpty()) {
      wrong.add(at("/criterionCode", "not_of_this_section"));
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
    return content;
  }

  private static Part label(SwotPoint point) {
    return new Part(point.isWeakness() ? "weakness" : "strength", point.getSectionCode());
  }

  private static ProblemException broken(String pointer, String code) {
    return new ProblemException(ProblemType.RULE_BROKEN, at(pointer, code));
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).rule("R-056").from(MESSAGES);
  }
}
