package kg.onuguu.indicator.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;
import org.hibernate.Length;

/** A survey (сурамжылоо) of a school year with its answers. */
@Entity
@Table(name = "survey")
public class Survey extends YearRow<Survey> {
  private int position;

  @Embedded private SurveyContent content;

  @Convert(converter = Answers.class)
  @Column(length = Length.LONG32)
  private List<Answer> answers = List.of();

  protected Survey() {}

  /**
   * @param id of the client, or a new one
   * @param position in the list as it was sent
   */
  public Survey(
      UUID id,
      UUID schoolId,
      int schoolYear,
      int position,
      SurveyContent content,
      List<Answer> answers) {
    super(id, schoolId, schoolYear);
    this.position = position;
    this.content = content;
    this.answers = List.copyOf(answers);
  }

  @Override
  protected String address() {
    return getId().toString();
  }

  /** A survey that moves to another year is the same survey. */
  @Override
  protected Object key() {
    return getId();
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = content.cells();
    values.put("answers", answers);
    values.put("position", position);
    return values;
  }

  @Override
  protected void take(Survey other) {
    moveTo(other.getSchoolYear());
    position = other.position;
    content = other.content;
    answers = other.answers;
  }

  public int getPosition() {
    return position;
  }

  public SurveyContent getContent() {
    return content;
  }

  public List<Answer> getAnswers() {
    return answers;
  }

  public SurveyResult result() {
    return new SurveyResult(content, answers);
  }
}
