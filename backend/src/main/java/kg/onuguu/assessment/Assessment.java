package kg.onuguu.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An internal assessment (ички баалоо) of one object in one school year. Written until it
 * is closed; its findings are entities of their own.
 */
@Entity
@Table(name = "assessment")
public class Assessment extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  private int schoolYear;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30)
  private ObjectKind object;

  private String topic;

  @Column(length = Length.LONG32)
  private String reason;

  private String coordinator;
  private String performers;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private Status status = Status.PLANNED;

  @ElementCollection
  @CollectionTable(name = "assessment_method", joinColumns = @JoinColumn(name = "assessment_id"))
  @Column(name = "method", length = 30)
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Set<Method> methods = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "assessment_step", joinColumns = @JoinColumn(name = "assessment_id"))
  @MapKeyColumn(name = "step", length = 20)
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
  private Map<Step, StepRecord> steps = new HashMap<>();

  /** Codes joined by commas. */
  private String principles;

  @Convert(converter = Indicator.Column.class)
  @Column(length = Length.LONG32)
  private List<Indicator> indicators = List.of();

  @Embedded private ResultDocument document;

  private int stepsDone;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private Step nextStep;

  private LocalDate dueOn;
  private Instant closedAt;
  private String closedBy;

  @Column(length = Length.LONG32)
  private String reopenReason;

  @Column(length = Length.LONG32)
  private String searchText;

  private Instant updatedAt;

  protected Assessment() {}

  public Assessment(UUID schoolId, AssessmentContent content, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    write(content, now);
  }

  /** Replaces all of it; 409 once it is closed. */
  void rewrite(AssessmentContent content, Instant now) {
    requireOpen();
    write(content, now);
  }

  private void write(AssessmentContent content, Instant now) {
    schoolYear = content.schoolYear();
    object = content.object();
    topic = content.topic();
    reason = content.reason();
    coordinator = content.coordinator();
    performers = content.performers();
    if (!methods.equals(content.methods())) {
      methods.clear();
      methods.addAll(content.methods());
    }
    Map<Step, StepRecord> written = content.written();
    steps.keySet().retainAll(written.keySet());
    steps.putAll(written);
    principles = content.principles().stream().map(Enum::name).collect(Collectors.joining(","));
    if (!indicators.equals(content.indicators())) {
      indicators = content.indicators();
    }
    document = content.document();
    stepsDone = content.stepsDone();
    nextStep = content.nextStep().orElse(null);
    dueOn = nextStep == null ? null : content.steps().get(nextStep).plannedOn();
    status = begun();
    searchText = Words.search(topic, coordinator, performers, document.number());
    updatedAt = now;
  }

  private Status begun() {
    return stepsDone > 0 ? Status.IN_PROGRESS : Status.PLANNED;
  }

  /** The school has finished it; whether it may is decided before. */
  public void close(String by, Instant now) {
    requireOpen();
    status = Status.CLOSED;
    closedBy = by;
    closedAt = now;
    updatedAt = now;
  }

  void reopen(String why, Instant now) {
    if (status != Status.CLOSED) {
      throw new ProblemException(ProblemType.ILLEGAL_TRANSITION)
          .rule("R-141")
          .because(AssessmentRefusals.BUNDLE, "not_closed", Map.of());
    }
    status = begun();
    closedBy = null;
    closedAt = null;
    reopenReason = why;
    updatedAt = now;
  }

  /** What is closed stays as it is, with its findings and its observation sheets. */
  public void requireOpen() {
    if (status == Status.CLOSED) {
      throw new ProblemException(ProblemType.ILLEGAL_TRANSITION)
          .rule("R-141")
          .because(AssessmentRefusals.BUNDLE, "closed", Map.of());
    }
  }

  public AssessmentContent content() {
    return new AssessmentContent(
        schoolYear,
        object,
        topic,
        reason,
        coordinator,
        performers,
        methods,
        steps,
        principles(),
        indicators,
        document);
  }

  private Set<DataPrinciple> principles() {
    return Arrays.stream(principles.split(","))
        .filter(code -> !code.isEmpty())
        .map(DataPrinciple::valueOf)
        .collect(Collectors.toSet());
  }

  boolean overdueOn(LocalDate day) {
    return status != Status.CLOSED && dueOn != null && dueOn.isBefore(day);
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public int getSchoolYear() {
    return schoolYear;
  }

  public ObjectKind getObject() {
    return object;
  }

  public String getTopic() {
    return topic;
  }

  public String getCoordinator() {
    return coordinator;
  }

  public Status getStatus() {
    return status;
  }

  /** Never null; a document of which nothing is written is {@link ResultDocument#NONE}. */
  public ResultDocument getDocument() {
    return document == null ? ResultDocument.NONE : document;
  }

  public int getStepsDone() {
    return stepsDone;
  }

  public Step getNextStep() {
    return nextStep;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public String getClosedBy() {
    return closedBy;
  }

  public String getReopenReason() {
    return reopenReason;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
