package kg.onuguu.evaluation.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.evaluation.narrative.Narrative;

/** What the working commission says in one of the ten parts of its report. */
@Entity
@Table(name = "self_evaluation_report_part")
public class ReportPart extends WrittenPart {
  /** The set of the parts' codes. */
  public static final String SET = "report_part";

  @Column(length = 10, updatable = false)
  private String code;

  @Column(updatable = false)
  private int position;

  protected ReportPart() {}

  public ReportPart(UUID selfEvaluationId, String code, int position) {
    super(selfEvaluationId);
    this.code = code;
    this.position = position;
  }

  public void rewrite(Narrative text, Caller author, Instant now) {
    write(text, author, now);
  }

  public String getCode() {
    return code;
  }
}
