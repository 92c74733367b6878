package kg.onuguu.evaluation.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.evaluation.EvaluationPart;
import kg.onuguu.evaluation.register.Figure;
import kg.onuguu.evaluation.register.Figures;
import kg.onuguu.shared.json.CanonicalJson;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A self-evaluation as it was finalised; nothing of it ever changes. */
@Entity
@Table(name = "self_evaluation_version")
public class EvaluationVersion extends EvaluationPart {
  @Column(updatable = false)
  private int number;

  @Column(length = Length.LONG32, updatable = false)
  private String content;

  @Column(length = 64, updatable = false)
  @JdbcTypeCode(SqlTypes.CHAR)
  private String sha256;

  @Convert(converter = Figures.class)
  @Column(length = Length.LONG32, updatable = false)
  private List<Figure> registerValues;

  @Column(updatable = false)
  private Instant finalisedAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID finalisedBy;

  @Column(length = 150, updatable = false)
  private String finalisedByName;

  protected EvaluationVersion() {}

  EvaluationVersion(
      UUID selfEvaluationId,
      int number,
      CanonicalJson.Frozen frozen,
      List<Figure> registerValues,
      Caller by,
      Instant now) {
    super(selfEvaluationId);
    this.number = number;
    content = frozen.text();
    sha256 = frozen.sha256();
    this.registerValues = List.copyOf(registerValues);
    finalisedAt = now;
    finalisedBy = by.id();
    finalisedByName = by.fullName();
  }

  /** Whether the stored text still has the hash it was frozen with. */
  boolean intact() {
    return sha256.equals(CanonicalJson.sha256(content));
  }

  public int getNumber() {
    return number;
  }

  String getContent() {
    return content;
  }

  public String getSha256() {
    return sha256;
  }

  List<Figure> getRegisterValues() {
    return registerValues;
  }

  public Instant getFinalisedAt() {
    return finalisedAt;
  }

  public String getFinalisedByName() {
    return finalisedByName;
  }
}
