package kg.onuguu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Writes the journal. An event is written in the transaction of what it tells of, so there
 * are both or neither. Call it last in a transaction: the chain of the school is locked until the
 * end of it.
 */
@ApplicationScoped
public class Audit {
  private final AuditEventRepository events;
  private final CurrentUser user;
  private final CurrentRequest request;
  private final BusinessTime time;
  private final ObjectMapper json;

  Audit(
      AuditEventRepository events,
      CurrentUser user,
      CurrentRequest request,
      BusinessTime time,
      ObjectMapper json) {
    this.events = events;
    this.user = user;
    this.request = request;
    this.time = time;
    this.json = json;
  }

  /**
   * The caller of this request did it; outside a request, the system.
   *
   * @param label the name of the thing at this moment, as people know it
   * @param schoolId null for what belongs to no school
   */
  public void record(
      AuditAction action,
      AuditSubject subject,
      UUID subjectId,
      String label,
      UUID schoolId,
      AuditChanges changes) {
    AuditActor actor = user.find().map(AuditActor::of).orElse(AuditActor.SYSTEM);
    recordAs(actor, action, subject, subjectId, label, schoolId, changes);
  }

  /** Somebody did it who has no token yet: signing in, taking an invitation. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordAs(
      AuditActor actor,
      AuditAction action,
      AuditSubject subject,
      UUID subjectId,
      String label,
      UUID schoolId,
      AuditChanges changes) {
    AuditEvent.Deed deed =
        new AuditEvent.Deed(action, subject, subjectId, label, schoolId, text(changes));
    AuditChain chain = events.lockChain(AuditChain.of(schoolId));
    AuditEvent event = new AuditEvent(chain, actor, deed, time.now(), request.id());
    events.persist(event);
    chain.add(event);
  }

  private String text(AuditChanges changes) {
    try {
      return json.writeValueAsString(changes.fields());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
