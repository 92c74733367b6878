package kg.onuguu.dataquality;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a check found in a school, for as long as the school has data: open, explained, or fixed.
 * One row for each code and key; the same contradiction that returns takes its old row again.
 */
@Entity
@Table(name = "data_quality_finding")
public class Finding extends BaseEntity {
  private static final Duration PASSING = Duration.ofHours(1);

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(length = 10, updatable = false)
  private String code;

  @Column(length = 100, updatable = false)
  private String itemKey;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private Severity severity;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private FindingStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "data_register", length = 20)
  private Register register;

  private Integer schoolYear;

  @Column(length = 100)
  private String field;

  @Column(length = 40)
  private String sentence;

  @Convert(converter = FigureList.class)
  @Column(length = Length.LONG32)
  private List<Figure> figures;

  @Column(updatable = false)
  private Instant foundAt;

  private Instant openedAt;
  private Instant fixedAt;

  @Column(length = Length.LONG32)
  private String explanation;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID explainedBy;

  @Column(length = 200)
  private String explainedByName;

  private Instant explainedAt;

  @Column(length = Length.LONG32)
  private String question;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID askedBy;

  @Column(length = 200)
  private String askedByName;

  private Instant askedAt;

  protected Finding() {}

  Finding(UUID schoolId, DataQualityCheck check, Suspicion suspicion, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.code = check.code();
    this.itemKey = suspicion.key();
    describe(check, suspicion);
    foundAt = now;
    open(now);
  }

  /**
   * The check found it again. Other figures than those that were explained, and a return after it
   * was fixed, open it anew.
   */
  void found(DataQualityCheck check, Suspicion suspicion, Instant at) {
    boolean otherFigures = !figures.equals(suspicion.figures());
    describe(check, suspicion);
    if (status == FindingStatus.FIXED || (status == FindingStatus.EXPLAINED && otherFigures)) {
      open(at);
    }
  }

  /** The check does not find it any more. */
  void fix(Instant at) {
    if (status != FindingStatus.FIXED) {
      status = FindingStatus.FIXED;
      fixedAt = at;
    }
  }

  /**
   * Whether it is worth remembering: tables are saved while somebody types, and what is not yet
   * typed contradicts for some minutes.
   */
  boolean isPassing(Instant now) {
    return explanation == null && question == null && foundAt.isAfter(now.minus(PASSING));
  }

  /** The school says why; 409 when there is nothing to explain any more. */
  void explain(String text, Caller author, Instant at) {
    requireUnfixed();
    status = FindingStatus.EXPLAINED;
    explanation = text;
    explainedBy = author.id();
    explainedByName = author.fullName();
    explainedAt = at;
  }

  /** The school does not say so any more. */
  void takeBack(Instant at) {
    explanation = null;
    explainedBy = null;
    explainedByName = null;
    explainedAt = null;
    open(at);
  }

  /** The district asks; what was explained before did not satisfy it. */
  void ask(String text, Caller author, Instant at) {
    requireUnfixed();
    status = FindingStatus.OPEN;
    question = text;
    askedBy = author.id();
    askedByName = author.fullName();
    askedAt = at;
  }

  private void requireUnfixed() {
    if (status == FindingStatus.FIXED) {
      throw new ProblemException(ProblemType.ILLEGAL_TRANSITION)
          .because("dataquality", "fixed", Map.of());
    }
  }

  private void open(Instant at) {
    status = FindingStatus.OPEN;
    openedAt = at;
    fixedAt = null;
  }

  private void describe(DataQualityCheck check, Suspicion suspicion) {
    severity = suspicion.weight(check);
    register = suspicion.place().register();
    schoolYear = suspicion.place().schoolYear();
    field = suspicion.place().field();
    sentence = suspicion.sentence();
    figures = suspicion.figures();
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getCode() {
    return code;
  }

  public String getItemKey() {
    return itemKey;
  }

  public Severity getSeverity() {
    return severity;
  }

  public FindingStatus getStatus() {
    return status;
  }

  public Register getRegister() {
    return register;
  }

  public Integer getSchoolYear() {
    return schoolYear;
  }

  public String getField() {
    return field;
  }

  public String getSentence() {
    return sentence;
  }

  public List<Figure> getFigures() {
    return figures;
  }

  Instant getFoundAt() {
    return foundAt;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Instant getFixedAt() {
    return fixedAt;
  }

  public String getExplanation() {
    return explanation;
  }

  public String getExplainedByName() {
    return explainedByName;
  }

  public Instant getExplainedAt() {
    return explainedAt;
  }

  public String getQuestion() {
    return question;
  }

  public String getAskedByName() {
    return askedByName;
  }

  public Instant getAskedAt() {
    return askedAt;
  }
}
