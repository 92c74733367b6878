package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.file.FileInfo;
import kg.onuguu.file.StoredFiles;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.SchoolYear;

/**
 * Evidence as other features need it, always within a school that was read through the scope of the
 * caller.
 */
@ApplicationScoped
public class EvidenceDirectory {
  private final EvidenceRepository evidence;
  private final EvidenceRules rules;
  private final StoredFiles files;

  EvidenceDirectory(EvidenceRepository evidence, EvidenceRules rules, StoredFiles files) {
    this.evidence = evidence;
    this.rules = rules;
    this.files = files;
  }

  /** One that is not deleted; 404 otherwise. */
  public EvidenceInfo require(School school, UUID evidenceId) {
    EvidenceInfo found = find(school, List.of(evidenceId)).get(evidenceId);
    if (found == null || found.deleted()) {
      throw ProblemException.notFound();
    }
    return found;
  }

  /** Those of the ids that are evidence of the school, deleted ones marked, in two queries. */
  public Map<UUID, EvidenceInfo> find(School school, Collection<UUID> evidenceIds) {
    List<Evidence> found = evidence.among(school, evidenceIds);
    Map<UUID, FileInfo> infos =
        files.infos(found.stream().map(Evidence::getFileId).filter(Objects::nonNull).toList());
    return found.stream()
        .map(one -> EvidenceInfo.of(one, infos.get(one.getFileId())))
        .collect(Collectors.toMap(EvidenceInfo::id, Function.identity()));
  }

  /** The evidence that points to these records of a register: its id by that of the record. */
  public Map<UUID, UUID> ofRecords(
      School school, EvidenceRegister register, Collection<UUID> recordIds) {
    return evidence.pointingTo(school, register, recordIds).stream()
        .collect(Collectors.toMap(Evidence::getRecordId, Evidence::getId));
  }

  /** The file of a revision, also of an earlier one; 404 without it. */
  public FileInfo file(School school, UUID evidenceId, int revision) {
    UUID fileId =
        evidence
            .require(school, evidenceId)
            .revision(revision)
            .map(Revision::fileId)
            .orElseThrow(ProblemException::notFound);
    return files.infos(List.of(fileId)).get(fileId);
  }

  /** The bytes of a file that this directory named; to be closed by the caller. */
  public InputStream open(FileInfo file) {
    return files.open(file.id());
  }

  /** older than the first school year of a period, and not one that holds until replaced. */
  public boolean isOlderThan(EvidenceInfo evidence, int firstSchoolYear) {
    return rules.isOlderThan(evidence.content(), new SchoolYear(firstSchoolYear));
  }
}
