package kg.onuguu.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An upload that may be broken off and resumed, on any replica. What arrives is counted by
 * statements of {@link FileUploadRepository}, so that of two pieces for one place one wins.
 */
@Entity
@Table(name = "file_upload")
class FileUpload extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private long length;

  private long received;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID fileId;

  private Instant checkingUntil;

  @Column(updatable = false)
  private Instant createdAt;

  private Instant expiresAt;

  protected FileUpload() {}

  FileUpload(UUID schoolId, String name, long length, Instant now, Instant expiresAt) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.name = name;
    this.length = length;
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  UploadState state() {
    if (fileId != null) {
      return UploadState.COMPLETE;
    }
    return received == length ? UploadState.CHECKING : UploadState.RECEIVING;
  }

  boolean isOver(Instant now) {
    return expiresAt.isBefore(now);
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getName() {
    return name;
  }

  public long getLength() {
    return length;
  }

  public long getReceived() {
    return received;
  }

  public UUID getFileId() {
    return fileId;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }
}
