package kg.onuguu.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.SearchText;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One line of the journal: written once, bound to the line before it by its hash, never
 * changed and never deleted.
 */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent {
  private static final int LONGEST_LABEL = 300;

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID id;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID scopeId;

  private long number;
  private Instant occurredAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID actorId;

  private String actorName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Role actorRole;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private AuditAction action;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private AuditSubject subject;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID subjectId;

  private String label;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID schoolId;

  private String requestId;

  @Column(length = Length.LONG32)
  private String changes;

  private String searchText;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 32)
  private byte[] previousHash;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 32)
  private byte[] hash;

  protected AuditEvent() {}

  /** What a feature tells of an event. */
  record Deed(
      AuditAction action,
      AuditSubject subject,
      UUID subjectId,
      String label,
      UUID schoolId,
      String changes) {}

  AuditEvent(AuditChain chain, AuditActor actor, Deed deed, Instant occurredAt, String requestId) {
    this.id = Ids.next();
    this.scopeId = chain.getScopeId();
    this.number = chain.getLastNumber() + 1;
    this.previousHash = chain.getLastHash();
    this.occurredAt = occurredAt;
    this.actorId = actor.id();
    this.actorName = actor.name();
    this.actorRole = actor.role();
    this.action = deed.action();
    this.subject = deed.subject();
    this.subjectId = deed.subjectId();
    this.label = shortened(deed.label());
    this.schoolId = deed.schoolId();
    this.requestId = requestId;
    this.changes = deed.changes();
    this.searchText = SearchText.fold(actorName + " " + label);
    this.hash = AuditHash.of(this);
  }

  private static String shortened(String label) {
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
  }

  /** Whether it is what was written, and follows the event with that number and hash. */
  boolean follows(long previousNumber, byte[] previous) {
    return number == previousNumber + 1
        && Arrays.equals(previousHash, previous)
        && Arrays.equals(hash, AuditHash.of(this));
  }

  public UUID getId() {
    return id;
  }

  public UUID getScopeId() {
    return scopeId;
  }

  public long getNumber() {
    return number;
  }

  public Instant getOccurredAt() {
    return occurredAt;
  }

  public UUID getActorId() {
    return actorId;
  }

  public String getActorName() {
    return actorName;
  }

  public Role getActorRole() {
    return actorRole;
  }

  public AuditAction getAction() {
    return action;
  }

  public AuditSubject getSubject() {
    return subject;
  }

  public UUID getSubjectId() {
    return subjectId;
  }

  public String getLabel() {
    return label;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getRequestId() {
    return requestId;
  }

  public String getChanges() {
    return changes;
  }

  public byte[] getPreviousHash() {
    return previousHash.clone();
  }

  public byte[] getHash() {
    return hash.clone();
  }
}
