package kg.onuguu.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.shared.BaseEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A complete file of a school; its bytes are in the {@link FileStore} and never change. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(updatable = false)
  private FileType type;

  @Column(updatable = false)
  private long size;

  @Column(updatable = false)
  private String sha256;

  @Column(updatable = false)
  private String storageKey;

  @Column(updatable = false)
  private String thumbnailKey;

  @Column(updatable = false)
  private String previewKey;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private FileStatus status;

  @Column(updatable = false)
  private Instant createdAt;

  protected StoredFile() {}

  StoredFile(
      UUID id,
      UUID schoolId,
      String name,
      FileType type,
      long size,
      String sha256,
      boolean picture,
      Instant now) {
    super(id);
    this.schoolId = schoolId;
    this.name = name;
    this.type = type;
    this.size = size;
    this.sha256 = sha256;
    this.storageKey = StoreKeys.content(schoolId, id);
    if (picture) {
      this.thumbnailKey = StoreKeys.thumbnail(schoolId, id);
      this.previewKey = StoreKeys.preview(schoolId, id);
    }
    this.status = FileStatus.PENDING;
    this.createdAt = now;
  }

  void attach() {
    status = FileStatus.ATTACHED;
  }

  void release() {
    status = FileStatus.RELEASED;
  }

  /** What others may know of it. */
  public FileInfo info() {
    return new FileInfo(getId(), name, type.mediaType(), size, sha256, thumbnailKey != null);
  }

  /** Everything that it has in the store. */
  Stream<String> keys() {
    return Stream.of(Optional.of(storageKey), thumbnailKey(), previewKey())
        .flatMap(Optional::stream);
  }

  String storageKey() {
    return storageKey;
  }

  Optional<String> thumbnailKey() {
    return Optional.ofNullable(thumbnailKey);
  }

  Optional<String> previewKey() {
    return Optional.ofNullable(previewKey);
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  FileType getType() {
    return type;
  }

  FileStatus getStatus() {
    return status;
  }
}
