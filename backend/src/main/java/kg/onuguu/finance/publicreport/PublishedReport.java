package kg.onuguu.finance.publicreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.json.CanonicalJson;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a school published of a period; nothing of it ever changes. */
@Entity
@Table(name = "finance_public_report")
class PublishedReport extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private int reportYear;

  @Column(updatable = false)
  private int half;

  @Column(updatable = false)
  private int edition;

  @Column(updatable = false)
  private Instant publishedAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID publishedBy;

  @Column(length = Length.LONG32, updatable = false)
  private String content;

  @Column(length = 64, updatable = false)
  @JdbcTypeCode(SqlTypes.CHAR)
  private String contentSha256;

  @Column(updatable = false)
  private String correctionReason;

  protected PublishedReport() {}

  /**
   * Who published what.
   *
   * @param reason of the correction; null for the first edition
   */
  record Act(UUID by, Instant at, String reason) {}

  PublishedReport(
      UUID schoolId, ReportPeriod period, int edition, CanonicalJson.Frozen frozen, Act act) {
    super(Ids.next());
    this.schoolId = schoolId;
    reportYear = period.year();
    half = period.storedHalf();
    this.edition = edition;
    content = frozen.text();
    contentSha256 = frozen.sha256();
    publishedAt = act.at();
    publishedBy = act.by();
    correctionReason = act.reason();
  }

  /** Whether the stored text still has the hash it was frozen with. */
  public boolean isIntact() {
    return contentSha256.equals(CanonicalJson.sha256(content));
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  ReportPeriod period() {
    return ReportPeriod.stored(reportYear, half);
  }

  public int getEdition() {
    return edition;
  }

  public Instant getPublishedAt() {
    return publishedAt;
  }

  public String getContent() {
    return content;
  }

  public String getContentSha256() {
    return contentSha256;
  }

  public String getCorrectionReason() {
    return correctionReason;
  }
}
