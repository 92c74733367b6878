package kg.onuguu.plan.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.onuguu.plan.PlanPart;
import kg.onuguu.plan.SearchColumn;
import org.hibernate.Length;

/** A problem (көйгөй) of the school, the start of the thread problem → goal → activity. */
@Entity
@Table(name = "plan_problem")
public class PlanProblem extends PlanPart {
  private int position;

  @Column(length = Length.LONG32)
  private String text;

  @Column(length = Length.LONG32)
  private String cause;

  @Column(length = Length.LONG32)
  private String evidence;

  private Integer priority;

  @Column(length = Length.LONG32)
  private String searchText;

  protected PlanProblem() {}

  public PlanProblem(UUID planId, Content content) {
    super(planId);
    rewrite(content);
  }

  /** A problem as it is written. */
  public record Content(
      String text, String cause, String evidence, Integer priority, int position) {}

  public void rewrite(Content content) {
    text = content.text();
    cause = content.cause();
    evidence = content.evidence();
    priority = content.priority();
    position = content.position();
    searchText = SearchColumn.of(text, cause, evidence);
  }

  public Content content() {
    return new Content(text, cause, evidence, priority, position);
  }

  public int getPosition() {
    return position;
  }

  public String getText() {
    return text;
  }

  public String getCause() {
    return cause;
  }

  public String getEvidence() {
    return evidence;
  }

  public Integer getPriority() {
    return priority;
  }
}
