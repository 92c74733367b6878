package kg.onuguu.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kg.onuguu.file.FileInfo;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A piece of evidence (тастыктоочу документ) of a school: a file with its revisions, a link, or a
 * register of this platform. One record serves many criteria.
 */
@Entity
@Table(name = "evidence")
public class Evidence extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EvidenceKind kind;

  private String title;
  private String documentNumber;
  private LocalDate documentDate;
  private Integer schoolYear;
  private LocalDate expiresOn;
  private boolean personalData;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(updatable = false)
  private EvidenceSource source;

  @Column(length = 1000)
  private String url;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EvidenceRegister register;

  /** One record of the register, or null for the whole of it. */
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID recordId;

  @Column(length = 1000)
  private String note;

  private int revision;

  /** Of the newest revision: a list needs no walk over all of them. */
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID fileId;

  @ElementCollection
  @CollectionTable(name = "evidence_revision", joinColumns = @JoinColumn(name = "evidence_id"))
  @MapKeyColumn(name = "number")
  private Map<Integer, Revision> revisions = new TreeMap<>();

  private String searchText;

  @Column(updatable = false)
  private Instant createdAt;

  @Column(updatable = false)
  private String createdBy;

  private Instant deletedAt;

  protected Evidence() {}

  Evidence(
      UUID schoolId, EvidenceSource source, EvidenceContent content, String author, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.source = source;
    this.createdBy = author;
    this.createdAt = now;
    rewrite(content, null);
  }

  void pointTo(UUID record) {
    recordId = record;
  }

  /** Whatever the source is not stays empty. */
  final void rewrite(EvidenceContent content, String fileName) {
    kind = content.kind();
    title = content.title();
    documentNumber = content.documentNumber();
    documentDate = content.documentDate();
    schoolYear = content.schoolYear();
    expiresOn = content.expiresOn();
    personalData = content.personalData();
    url = source == EvidenceSource.LINK ? content.url() : null;
    register = source == EvidenceSource.REGISTER ? content.register() : null;
    note = content.note();
    index(fileName);
  }

  /** A new file; the earlier ones stay. */
  void revise(FileInfo file, String why, String author, Instant now) {
    revision++;
    fileId = file.id();
    revisions.put(revision, new Revision(file.id(), why, now, author));
    index(file.name());
  }

  void delete(Instant now) {
    deletedAt = now;
  }

  void restore() {
    deletedAt = null;
  }

  private void index(String fileName) {
    searchText =
        SearchText.fold(
            String.join(
                " ",
                title,
                Optional.ofNullable(documentNumber).orElse(""),
                Optional.ofNullable(fileName).orElse("")));
  }

  public EvidenceContent content() {
    return new EvidenceContent(
        kind,
        title,
        documentNumber,
        documentDate,
        schoolYear,
        expiresOn,
        personalData,
        url,
        register,
        note);
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }

  /** The file of a revision, by its number. */
  Optional<Revision> revision(int number) {
    return Optional.ofNullable(revisions.get(number));
  }

  Map<Integer, Revision> getRevisions() {
    return revisions;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public EvidenceKind getKind() {
    return kind;
  }

  public String getTitle() {
    return title;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public LocalDate getDocumentDate() {
    return documentDate;
  }

  public Integer getSchoolYear() {
    return schoolYear;
  }

  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public boolean isPersonalData() {
    return personalData;
  }

  public EvidenceSource getSource() {
    return source;
  }

  public String getUrl() {
    return url;
  }

  public EvidenceRegister getRegister() {
    return register;
  }

  public UUID getRecordId() {
    return recordId;
  }

  public String getNote() {
    return note;
  }

  /** The number of the newest revision, 0 without a file. */
  public int getRevision() {
    return revision;
  }

  UUID getFileId() {
    return fileId;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public String getCreatedBy() {
    return createdBy;
  }

  public Instant getDeletedAt() {
    return deletedAt;
  }
}
