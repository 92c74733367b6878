package kg.onuguu.evaluation.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.onuguu.evaluation.EvaluationPart;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** What the working commission recommends to the school at the end of its report. */
@Entity
@Table(name = "self_evaluation_recommendation")
public class Recommendation extends EvaluationPart {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30)
  private RecommendationArea area;

  @Column(length = 20)
  private String criterionCode;

  @Column(length = Length.LONG32)
  private String text;

  /** Making room for another one makes nobody's words stale. */
  @OptimisticLock(excluded = true)
  private int position;

  protected Recommendation() {}

  public Recommendation(UUID selfEvaluationId, Content content, int position) {
    super(selfEvaluationId);
    rewrite(content);
    this.position = position;
  }

  /**
   * A recommendation as it is written.
   *
   * @param criterionCode of any section, or null
   */
  public record Content(RecommendationArea area, String text, String criterionCode) {}

  final void rewrite(Content content) {
    area = content.area();
    text = content.text();
    criterionCode = content.criterionCode();
  }

  void move(int place) {
    position = place;
  }

  public Content content() {
    return new Content(area, text, criterionCode);
  }

  public RecommendationArea getArea() {
    return area;
  }

  public String getCriterionCode() {
    return criterionCode;
  }

  public String getText() {
    return text;
  }

  int getPosition() {
    return position;
  }
}
