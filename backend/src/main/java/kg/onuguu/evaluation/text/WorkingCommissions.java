package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.WorkingCommissionUpdate;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Writes the working commission of a self-evaluation. */
@ApplicationScoped
public class WorkingCommissions {
  private final EvaluationAccess access;
  private final WorkingCommissionRepository commissions;
  private final TextMapper mapper;
  private final EvaluationAudit audit;
  private final BusinessTime time;

  WorkingCommissions(
      EvaluationAccess access,
      WorkingCommissionRepository commissions,
      TextMapper mapper,
      EvaluationAudit audit,
      BusinessTime time) {
    this.access = access;
    this.commissions = commissions;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  @Transactional
  WorkingCommission replace(
      Caller caller, UUID id, WorkingCommissionUpdate update, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    WorkingCommission commission = commissions.of(evaluation);
    Precondition.requireMatch(ifMatch, commission.getVersion());
    WorkingCommission.Content after = mapper.toContent(update);
    TextRefusals.check(after, time.today());
    WorkingCommission.Content before = commission.content();
    commission.rewrite(after);
    commissions.flush();
    audit.changed(
        evaluation, commission.getId(), Part.of("commission"), before, commission.content());
    return commission;
  }
}
