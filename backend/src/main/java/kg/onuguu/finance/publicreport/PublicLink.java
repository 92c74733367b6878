package kg.onuguu.finance.publicreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.shared.text.LinkCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one link of a school to what it publishes of its money; sheets with it hang on doors. */
@Entity
@Table(name = "finance_public_link")
class PublicLink {
  /** 50 random bits: the code keeps nothing secret, it is only not to be met by chance. */
  private static final int CODE_LENGTH = 10;

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID schoolId;

  @Column(updatable = false)
  private String code;

  @Column(updatable = false)
  private Instant createdAt;

  protected PublicLink() {}

  PublicLink(UUID schoolId, Instant now) {
    this.schoolId = schoolId;
    code = LinkCode.next(CODE_LENGTH);
    createdAt = now;
  }

  UUID getSchoolId() {
    return schoolId;
  }

  String getCode() {
    return code;
  }
}
