package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.BoardPaper;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.school.School;

/** The evidence behind the records of the bodies. */
@ApplicationScoped
class Papers {
  private final EvidenceDirectory evidence;
  private final BoardMapper mapper;

  Papers(EvidenceDirectory evidence, BoardMapper mapper) {
    this.evidence = evidence;
    this.mapper = mapper;
  }

  /** What is laid to a record anew must be there; what was there before may have been deleted. */
  void check(School school, Set<UUID> wanted, Set<UUID> before, BoardRefusals refusals) {
    List<UUID> fresh = wanted.stream().filter(id -> !before.contains(id)).toList();
    Map<UUID, EvidenceInfo> found = infos(school, fresh);
    refusals.addIf(
        fresh.stream().map(found::get).anyMatch(one -> one == null || one.deleted()),
        BoardRefusals.at("/evidenceIds", "unknown_evidence", null));
  }

  /** All papers of these records by their ids, in two queries. */
  Map<UUID, EvidenceInfo> of(School school, Collection<? extends BoardRecord<?>> records) {
    return infos(
        school,
        records.stream().flatMap(record -> record.getEvidenceIds().stream()).distinct().toList());
  }

  List<BoardPaper> view(BoardRecord<?> record, Map<UUID, EvidenceInfo> infos) {
    return record.getEvidenceIds().stream()
        .map(infos::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(EvidenceInfo::title).thenComparing(EvidenceInfo::id))
        .map(mapper::toPaper)
        .toList();
  }

  /** Titles in order, for the journal. */
  List<String> titles(School school, Set<UUID> ids) {
    return infos(school, ids).values().stream()
        .map(EvidenceInfo::title)
        .sorted()
        .collect(Collectors.toList());
  }

  private Map<UUID, EvidenceInfo> infos(School school, Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : evidence.find(school, ids);
  }
}
