package kg.onuguu.survey.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody wrote as the answer to one question; apart from what the same person chose. */
@Entity
@Table(name = "survey_text")
class SurveyText {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID id;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID surveyId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID questionId;

  @Column(length = 1000, updatable = false)
  private String body;

  protected SurveyText() {}

  SurveyText(UUID surveyId, UUID questionId, String body) {
    this.id = UUID.randomUUID();
    this.surveyId = surveyId;
    this.questionId = questionId;
    this.body = body;
  }
}
