package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.Approval;
import kg.onuguu.api.model.PlanChanges;
import kg.onuguu.api.model.PlanVersionSummary;
import kg.onuguu.api.model.QueueItem;
import kg.onuguu.api.model.QueuePage;
import kg.onuguu.approval.change.ChangeReader;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;

/** What is read of the way of a plan, each in one transaction and for one caller. */
@ApplicationScoped
class ApprovalViews {
  private final PlanAccess access;
  private final ApprovalReader approvals;
  private final VersionReader versions;
  private final ChangeReader changes;
  private final PartOriginRepository origins;
  private final QueueReader queue;
  private final ApprovalMapper mapper;
  private final PlanMapper plans;
  private final CurrentRequest request;
  private final BusinessTime time;

  ApprovalViews(
      PlanAccess access,
      ApprovalReader approvals,
      VersionReader versions,
      ChangeReader changes,
      PartOriginRepository origins,
      QueueReader queue,
      ApprovalMapper mapper,
      PlanMapper plans,
      CurrentRequest request,
      BusinessTime time) {
    this.access = access;
    this.approvals = approvals;
    this.versions = versions;
    this.changes = changes;
    this.origins = origins;
    this.queue = queue;
    this.mapper = mapper;
    this.plans = plans;
    this.request = request;
    this.time = time;
  }

  @Transactional
  Approval approval(Caller caller, UUID planId) {
    return approvals.of(access.require(caller.scope(), planId), caller, request.language());
  }

  @Transactional
  List<PlanVersionSummary> versions(Caller caller, UUID planId) {
    Plan plan = access.require(caller.scope(), planId);
    return versions.list(plan, caller.scope()).stream().map(this::summary).toList();
  }

  private PlanVersionSummary summary(PlanVersion version) {
    return mapper.toSummary(version, version.intact());
  }

  @Transactional
  kg.onuguu.api.model.PlanVersion version(Caller caller, UUID planId, int number) {
    Plan plan = access.require(caller.scope(), planId);
    VersionReader.Text text = versions.frozen(plan, number, caller.scope(), view(caller));
    return new kg.onuguu.api.model.PlanVersion()
        .summary(summary(text.version()))
        .content(text.content());
  }

  @Transactional
  PlanChanges changes(Caller caller, UUID planId, int from, Integer to) {
    if (to != null && to <= from) {
      throw new ProblemException(
          ProblemType.VALIDATION, Violation.at("to", "not_later").from(DecisionRules.MESSAGES));
    }
    Plan plan = access.require(caller.scope(), planId);
    ContentView view = view(caller);
    VersionReader.Text older = versions.frozen(plan, from, caller.scope(), view);
    VersionReader.Text newer =
        to == null ? versions.newest(plan, view) : versions.frozen(plan, to, caller.scope(), view);
    return new PlanChanges()
        .fromVersion(from)
        .toVersion(newer.version() == null ? null : newer.version().getNumber())
        .changes(
            changes.between(
                older.content(),
                newer.content(),
                origins.of(versions.line(plan, caller.scope())),
                request.language()));
  }

  private ContentView view(Caller caller) {
    return ContentView.of(caller.scope(), request.language());
  }

  @Transactional
  QueuePage queue(Caller caller, String words, Paging paging) {
    QueueReader.Page page = queue.page(caller.scope(), words, paging);
    return new QueuePage()
        .items(page.items().stream().map(this::item).toList())
        .total(page.total())
        .page(paging.page())
        .size(paging.size());
  }

  private QueueItem item(QueueReader.Waiting waiting) {
    Plan plan = waiting.plan();
    LocalDate since = waiting.since().atZone(BusinessTime.ZONE).toLocalDate();
    return new QueueItem()
        .planId(plan.getId())
        .schoolId(plan.getSchool().getId())
        .schoolName(plans.toApi(plan.getSchool().getName()))
        .title(plan.getTitle())
        .versionNumber(plan.getVersionNumber())
        .status(mapper.toApi(plan.getStatus()))
        .waitingSince(since)
        .waitingDays((int) ChronoUnit.DAYS.between(since, time.today()))
        .openComments((int) waiting.openComments())
        .returnedBefore(waiting.returnedBefore());
  }
}
