package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.EvidenceFile;
import kg.onuguu.api.model.EvidenceItem;
import kg.onuguu.api.model.EvidencePage;
import kg.onuguu.api.model.EvidenceRevision;
import kg.onuguu.api.model.EvidenceTwin;
import kg.onuguu.file.FileInfo;
import kg.onuguu.file.StoredFiles;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;

/** The register as its readers see it. */
@ApplicationScoped
class EvidenceReader {
  /** How long what was deleted can be restored. */
  static final Period RESTORABLE = Period.ofDays(30);

  private final SchoolDirectory schools;
  private final EvidenceRepository evidence;
  private final EvidenceAccess access;
  private final EvidenceUsage usage;
  private final EvidenceRules rules;
  private final EvidenceMapper mapper;
  private final StoredFiles files;

  EvidenceReader(
      SchoolDirectory schools,
      EvidenceRepository evidence,
      EvidenceAccess access,
      EvidenceUsage usage,
      EvidenceRules rules,
      EvidenceMapper mapper,
      StoredFiles files) {
    this.schools = schools;
    this.evidence = evidence;
    this.access = access;
    this.usage = usage;
    this.rules = rules;
    this.mapper = mapper;
    this.files = files;
  }

  /** Four queries and those of the places that rest on evidence, however much there is. */
  @Transactional
  EvidencePage page(AccessScope scope, UUID schoolId, EvidenceFilter filter, Paging paging) {
    School school = schools.require(schoolId, scope);
    List<Evidence> found = evidence.page(school, filter, paging);
    Map<UUID, FileInfo> infos =
        files.infos(found.stream().map(Evidence::getFileId).filter(Objects::nonNull).toList());
    Map<UUID, Integer> uses = usage.count(found.stream().map(Evidence::getId).toList());
    List<EvidenceItem> items =
        found.stream()
            .map(
                one ->
                    mapper.toItem(
                        one,
                        mapper.toApi(infos.get(one.getFileId())),
                        uses.getOrDefault(one.getId(), 0),
                        rules.warnings(one),
                        restorableUntil(one.getDeletedAt())))
            .toList();
    return new EvidencePage()
        .items(items)
        .total(evidence.count(school, filter))
        .page(paging.page())
        .size(paging.size());
  }

  @Transactional
  kg.onuguu.api.model.Evidence card(UUID schoolId, UUID evidenceId) {
    return card(access.require(schoolId, evidenceId));
  }

  kg.onuguu.api.model.Evidence card(EvidenceAccess.Reading reading) {
    Evidence one = reading.evidence();
    Map<UUID, FileInfo> infos =
        files.infos(one.getRevisions().values().stream().map(Revision::fileId).toList());
    List<EvidenceRevision> revisions =
        one.getRevisions().entrySet().stream()
            .filter(revision -> revision.getKey() <= reading.newest())
            .sorted(Map.Entry.<Integer, Revision>comparingByKey(Comparator.reverseOrder()))
            .map(
                revision ->
                    mapper.toApi(
                        revision.getKey(),
                        revision.getValue(),
                        infos.get(revision.getValue().fileId())))
            .toList();
    EvidenceFile newest = revisions.isEmpty() ? null : revisions.get(0).getFile();
    List<EvidenceTwin> twins =
        newest == null || !reading.own()
            ? List.of()
            : evidence.twins(one, newest.getSha256()).stream().map(mapper::toTwin).toList();
    return mapper
        .toCard(
            one,
            newest,
            usage.count(List.of(one.getId())).getOrDefault(one.getId(), 0),
            rules.warnings(one),
            revisions,
            twins,
            restorableUntil(one.getDeletedAt()))
        .revision(reading.newest());
  }

  private static LocalDate restorableUntil(Instant deletedAt) {
    return deletedAt == null
        ? null
        : deletedAt.atZone(BusinessTime.ZONE).toLocalDate().plus(RESTORABLE).minusDays(1);
  }
}
