package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.file.FileInfo;
import kg.onuguu.file.StoredFiles;
import kg.onuguu.school.School;

/** Files of many records at once, as far as they are shown to the caller. */
@ApplicationScoped
public class EvidenceBundle {
  private final EvidenceAccess access;
  private final EvidenceAudit audit;
  private final StoredFiles files;

  EvidenceBundle(EvidenceAccess access, EvidenceAudit audit, StoredFiles files) {
    this.access = access;
    this.audit = audit;
    this.files = files;
  }

  /**
   * Within a school that was read through the scope of the caller. Readings of personal data by
   * somebody of another organisation are noted, one for each file.
   *
   * @param wanted the revision of each record, null for the newest one
   * @return by id of the record; what has no file, or is not shown, is missing
   */
  public Map<UUID, FileInfo> files(School school, Map<UUID, Integer> wanted) {
    Map<UUID, UUID> chosen = new HashMap<>();
    for (EvidenceAccess.Reading reading : access.readings(school, wanted.keySet())) {
      Integer asked = wanted.get(reading.evidence().getId());
      int number = Math.min(asked == null ? reading.newest() : asked, reading.newest());
      reading
          .evidence()
          .revision(number)
          .ifPresent(
              revision -> {
                chosen.put(reading.evidence().getId(), revision.fileId());
                if (reading.isNoted()) {
                  audit.read(reading.evidence(), number);
                }
              });
    }
    Map<UUID, FileInfo> infos = files.infos(List.copyOf(chosen.values()));
    Map<UUID, FileInfo> found = new HashMap<>();
    chosen.forEach((evidence, file) -> found.put(evidence, infos.get(file)));
    return found;
  }
}
