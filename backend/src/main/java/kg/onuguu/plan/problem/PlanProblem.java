package kg.onuguu.plan.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Embedded private WeaknessOrigin origin;

  protected PlanProblem() {}

  public PlanProblem(UUID planId, Content content) {
    this(planId, content, null);
  }

  /**
   * @param origin the weakness of a self-evaluation that it came from, or null
   */
  public PlanProblem(UUID planId, Content content, WeaknessOrigin origin) {
    super(planId);
    this.origin = origin;
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

  /** It says what a weakness says; the caller knows that nothing else is linked to it. */
  void comeFrom(WeaknessOrigin weakness) {
    origin = weakness;
  }

  /** Null without one, and when the weakness is gone: the database takes the link away with it. */
  public WeaknessOrigin getOrigin() {
    return origin == null || origin.weaknessId() == null ? null : origin;
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
