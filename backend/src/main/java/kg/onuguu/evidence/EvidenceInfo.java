package kg.onuguu.evidence;

import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.file.FileInfo;

/**
 * A piece of evidence as other features know it.
 *
 * @param recordId one record of the register, null for the whole of it
 * @param revision the number of the newest revision, 0 without a file
 * @param file the newest file, null for links and registers
 * @param deleted it can still be restored, but nothing new should rest on it
 */
public record EvidenceInfo(
    UUID id,
    long version,
    EvidenceKind kind,
    String title,
    String documentNumber,
    LocalDate documentDate,
    Integer schoolYear,
    LocalDate expiresOn,
    boolean personalData,
    EvidenceSource source,
    String url,
    EvidenceRegister register,
    UUID recordId,
    int revision,
    FileInfo file,
    boolean deleted) {

  static EvidenceInfo of(Evidence evidence, FileInfo file) {
    return new EvidenceInfo(
        evidence.getId(),
        evidence.getVersion(),
        evidence.getKind(),
        evidence.getTitle(),
        evidence.getDocumentNumber(),
        evidence.getDocumentDate(),
        evidence.getSchoolYear(),
        evidence.getExpiresOn(),
        evidence.isPersonalData(),
        evidence.getSource(),
        evidence.getUrl(),
        evidence.getRegister(),
        evidence.getRecordId(),
        evidence.getRevision(),
        file,
        evidence.isDeleted());
  }

  EvidenceContent content() {
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
        null);
  }
}
