package kg.onuguu.approval.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** The talk of the district and the school about a plan, at its places. */
@ApplicationScoped
public class Comments {
  private final PlanAccess access;
  private final CommentRepository comments;
  private final CommentPlaces places;
  private final Audit audit;
  private final BusinessTime time;

  Comments(
      PlanAccess access,
      CommentRepository comments,
      CommentPlaces places,
      Audit audit,
      BusinessTime time) {
    this.access = access;
    this.comments = comments;
    this.places = places;
    this.audit = audit;
    this.time = time;
  }

  /** What is written: a comment at a place, or an answer to a comment. */
  record Draft(CommentSection section, UUID targetId, String field, UUID parentId, String text) {}

  @Transactional
  List<PlanComment> list(AccessScope scope, UUID planId) {
    return comments.inOrder(access.require(scope, planId));
  }

  @Transactional
  PlanComment write(Caller author, UUID planId, Draft draft) {
    Plan plan = access.require(author.scope(), planId);
    if (draft.text().isBlank()) {
      throw ProblemException.invalid("/text", "not_blank");
    }
    Instant now = time.now();
    PlanComment comment =
        draft.parentId() == null
            ? new PlanComment(
                plan,
                places.find(plan, draft.section(), draft.targetId(), draft.field()),
                draft.text().strip(),
                author,
                now)
            : parent(plan, draft.parentId()).answer(plan, draft.text().strip(), author, now);
    comments.persistAndFlush(comment);
    record(AuditAction.CREATED, plan, comment);
    return comment;
  }

  private PlanComment parent(Plan plan, UUID parentId) {
    return comments
        .byId(plan, parentId)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.RULE_BROKEN,
                    Violation.at("/parentId", "unknown_comment").from("approval")));
  }

  @Transactional
  PlanComment resolve(Caller caller, UUID planId, UUID commentId, String ifMatch) {
    Plan plan = access.require(caller.scope(), planId);
    PlanComment comment = comments.require(plan, commentId);
    Precondition.requireMatch(ifMatch, comment.getVersion());
    comment.resolve(caller, time.now());
    comments.flush();
    record(AuditAction.RESOLVED, plan, comment);
    return comment;
  }

  private void record(AuditAction action, Plan plan, PlanComment comment) {
    audit.record(
        action,
        AuditSubject.COMMENT,
        comment.getId(),
        plan.getTitle(),
        plan.getSchool().getId(),
        AuditChanges.of("section", null, comment.getSection())
            .and("targetLabel", null, comment.getTargetLabel())
            .and("text", null, comment.getText()));
  }
}
