package kg.onuguu.plan.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.onuguu.plan.PlanPart;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An objective (милдет) of a goal, measurable: indicator, baseline, target, year. */
@Entity
@Table(name = "objective")
public class Objective extends PlanPart {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID goalId;

  private int position;

  @Column(length = Length.LONG32)
  private String text;

  @Column(length = 500)
  private String indicator;

  @Column(length = 200)
  private String baseline;

  @Column(length = 200)
  private String target;

  private Integer targetSchoolYear;

  protected Objective() {}

  public Objective(UUID planId, Content content) {
    super(planId);
    rewrite(content);
  }

  /** An objective as it is written. */
  public record Content(
      UUID goalId,
      String text,
      String indicator,
      String baseline,
      String target,
      Integer targetSchoolYear,
      int position) {}

  public void rewrite(Content content) {
    goalId = content.goalId();
    text = content.text();
    indicator = content.indicator();
    baseline = content.baseline();
    target = content.target();
    targetSchoolYear = content.targetSchoolYear();
    position = content.position();
  }

  public Content content() {
    return new Content(goalId, text, indicator, baseline, target, targetSchoolYear, position);
  }

  public UUID getGoalId() {
    return goalId;
  }

  public int getPosition() {
    return position;
  }

  public String getText() {
    return text;
  }

  public String getIndicator() {
    return indicator;
  }

  public String getBaseline() {
    return baseline;
  }

  public String getTarget() {
    return target;
  }

  public Integer getTargetSchoolYear() {
    return targetSchoolYear;
  }
}
