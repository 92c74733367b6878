package kg.onuguu.evaluation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.access.Caller;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.criteria.CriteriaSetRepository;
import kg.onuguu.plan.Texts;
import kg.onuguu.school.ColleagueLookup;
import kg.onuguu.school.ColleagueLookup.Colleague;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** The talk of colleagues at the criteria; it goes on whatever the status is. */
@ApplicationScoped
public class CriterionComments {
  private static final String MESSAGES = "evaluation";

  private final EvaluationAccess access;
  private final CriterionCommentRepository comments;
  private final CriteriaSetRepository sets;
  private final ColleagueLookup colleagues;
  private final EvaluationAudit audit;
  private final BusinessTime time;

  CriterionComments(
      EvaluationAccess access,
      CriterionCommentRepository comments,
      CriteriaSetRepository sets,
      ColleagueLookup colleagues,
      EvaluationAudit audit,
      BusinessTime time) {
    this.access = access;
    this.comments = comments;
    this.sets = sets;
    this.colleagues = colleagues;
    this.audit = audit;
    this.time = time;
  }

  /** What is written: a comment at a criterion, or an answer to a comment. */
  public record Draft(String criterionCode, UUID parentId, String text, List<UUID> mentions) {}

  @Transactional
  List<CriterionComment> list(Caller caller, UUID id, String criterionCode) {
    SelfEvaluation evaluation = access.require(caller.scope(), id);
    List<CriterionComment> found =
        criterionCode == null
            ? comments.inOrder(evaluation)
            : comments.at(evaluation, criterionCode);
    found.forEach(comment -> comment.getMentions().size());
    return found;
  }

  @Transactional
  public CriterionComment write(Caller author, UUID id, Draft draft) {
    SelfEvaluation evaluation = access.lock(author.scope(), id);
    Texts.requireWords(draft.text(), "/text");
    Instant now = time.now();
    String words = draft.text().strip();
    List<Mention> asked = mentions(evaluation, draft.mentions());
    CriterionComment comment;
    if (draft.parentId() == null) {
      requireCriterion(evaluation, draft.criterionCode());
      comment = new CriterionComment(id, draft.criterionCode(), words, asked, author, now);
    } else {
      comment = comments.require(evaluation, draft.parentId()).answer(words, asked, author, now);
    }
    comments.persistAndFlush(comment);
    audit.write(
        AuditAction.CREATED,
        evaluation,
        AuditChanges.of("comment.criterion", null, comment.getCriterionCode())
            .and("comment.text", null, comment.getText())
            .and("comment.mentions", null, asked.stream().map(Mention::fullName).toList()));
    return comment;
  }

  @Transactional
  CriterionComment resolve(Caller caller, UUID id, UUID commentId, String ifMatch) {
    SelfEvaluation evaluation = access.lock(caller.scope(), id);
    CriterionComment comment = comments.require(evaluation, commentId);
    Precondition.requireMatch(ifMatch, comment.getVersion());
    comment.resolve(caller, time.now());
    comments.flush();
    comment.getMentions().size();
    audit.write(
        AuditAction.RESOLVED,
        evaluation,
        AuditChanges.of("comment.criterion", null, comment.getCriterionCode())
            .and("comment.text", null, comment.getText()));
    return comment;
  }

  private void requireCriterion(SelfEvaluation evaluation, String code) {
    if (code == null || sets.of(evaluation.getSetId()).criterion(code).isEmpty()) {
      throw broken("/criterionCode", "unknown_criterion");
    }
  }

  private List<Mention> mentions(SelfEvaluation evaluation, List<UUID> asked) {
    if (asked == null || asked.isEmpty()) {
      return List.of();
    }
    Map<UUID, Colleague> known =
        colleagues.of(evaluation.getSchool().getId()).stream()
            .collect(Collectors.toMap(Colleague::id, Function.identity()));
    List<Mention> mentions = new ArrayList<>();
    for (UUID account : new LinkedHashSet<>(asked)) {
      Colleague colleague = known.get(account);
      if (colleague == null) {
        throw broken("/mentions/" + asked.indexOf(account), "not_a_colleague");
      }
      mentions.add(new Mention(account, colleague.fullName(), colleague.role()));
    }
    return mentions;
  }

  private static ProblemException broken(String pointer, String code) {
    return new ProblemException(
        ProblemType.RULE_BROKEN, Violation.at(pointer, code).from(MESSAGES));
  }
}
