package kg.onuguu.survey;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.onuguu.indicator.survey.Respondents;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.LinkCode;
import kg.onuguu.shared.text.LocalizedName;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A survey of stakeholders: written as a draft, opened with its dates and its number
 * invited, closed by somebody or by its last day.
 */
@Entity
@Table(name = "stakeholder_survey")
public class StakeholderSurvey extends BaseEntity {
  static final String SEPARATOR = ",";

  /** 60 random bits. */
  private static final int CODE_LENGTH = 12;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  private int schoolYear;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Respondents respondents;

  @Embedded
  @AttributeOverride(name = "ky", column = @Column(name = "title_ky"))
  @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalizedName title;

  @Embedded
  @AttributeOverride(name = "ky", column = @Column(name = "introduction_ky", length = 1000))
  @AttributeOverride(name = "ru", column = @Column(name = "introduction_ru", length = 1000))
  @AttributeOverride(name = "en", column = @Column(name = "introduction_en", length = 1000))
  private LocalizedName introduction;

  /** Codes between commas, so that one is found by a part of the text. */
  private String criteria = SEPARATOR;

  @Convert(converter = Questions.class)
  @Column(length = Length.LONG32)
  private List<Question> questions = List.of();

  private String code;
  private LocalDate opensOn;
  private LocalDate closesOn;
  private LocalDate closedOn;
  private Integer invited;
  private Instant openedAt;
  private Instant updatedAt;

  protected StakeholderSurvey() {}

  StakeholderSurvey(UUID schoolId, SurveyContent content, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    write(content, now);
  }

  final void write(SurveyContent content, Instant now) {
    SurveyContent whole = content.identified();
    schoolYear = whole.schoolYear();
    respondents = whole.respondents();
    title = whole.title();
    introduction = whole.introduction();
    serve(whole.criteria());
    questions = whole.questions();
    updatedAt = now;
  }

  /** The code stays the same when a survey is opened again: sheets may hang on walls. */
  void open(SurveyTerm term, Instant now) {
    code = code == null ? LinkCode.next(CODE_LENGTH) : code;
    openedAt = now;
    set(term, now);
  }

  void withdraw(Instant now) {
    openedAt = null;
    opensOn = null;
    closesOn = null;
    invited = null;
    updatedAt = now;
  }

  void close(LocalDate today, Instant now) {
    closedOn = today;
    updatedAt = now;
  }

  void set(SurveyTerm term, Instant now) {
    opensOn = term.opensOn();
    closesOn = term.closesOn();
    invited = term.invited();
    updatedAt = now;
  }

  final void serve(List<String> codes) {
    criteria = codes.stream().map(code -> code + SEPARATOR).collect(joining("", SEPARATOR, ""));
  }

  public SurveyStatus statusOn(LocalDate today) {
    if (openedAt == null) {
      return SurveyStatus.DRAFT;
    }
    if (closedOn != null || today.isAfter(closesOn)) {
      return SurveyStatus.CLOSED;
    }
    return today.isBefore(opensOn) ? SurveyStatus.SCHEDULED : SurveyStatus.OPEN;
  }

  public SurveyContent content() {
    return new SurveyContent(
        schoolYear, respondents, title, introduction, getCriteria(), questions);
  }

  /** The last day on which it could be answered, as far as is known; null for a draft. */
  public LocalDate lastDay() {
    return closedOn == null ? closesOn : closedOn;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public int getSchoolYear() {
    return schoolYear;
  }

  public Respondents getRespondents() {
    return respondents;
  }

  public LocalizedName getTitle() {
    return title;
  }

  /** Null without any. */
  public LocalizedName getIntroduction() {
    return introduction;
  }

  /** Codes of the criteria that it serves. */
  public List<String> getCriteria() {
    return Arrays.stream(criteria.split(SEPARATOR)).filter(code -> !code.isEmpty()).toList();
  }

  public List<Question> getQuestions() {
    return questions;
  }

  /** Null until it was first opened. */
  public String getCode() {
    return code;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  /** The last day as it was planned. */
  LocalDate getClosesOn() {
    return closesOn;
  }

  /** Null for a draft. */
  public Integer getInvited() {
    return invited;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
