package kg.onuguu.survey.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one person chose. The id is random and not of version 7, which would tell when it came;
 * nothing leads from here to a device, or to what the same person wrote.
 */
@Entity
@Table(name = "survey_answer")
class SurveyAnswer {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID id;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID surveyId;

  @Convert(converter = Choices.class)
  @Column(length = Length.LONG32, updatable = false)
  private List<Choice> choices;

  protected SurveyAnswer() {}

  SurveyAnswer(UUID surveyId, List<Choice> choices) {
    this.id = UUID.randomUUID();
    this.surveyId = surveyId;
    this.choices = List.copyOf(choices);
  }
}
