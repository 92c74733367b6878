package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
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

/**
 * Evidence as other features need it, always within a school that was read through the scope of the
 * caller.
 */
@ApplicationScoped
public class EvidenceDirectory {
  private final EvidenceRepository evidence;
  private final StoredFiles files;

  EvidenceDirectory(EvidenceRepository evidence, StoredFiles files) {
    this.evidence = evidence;
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
}
