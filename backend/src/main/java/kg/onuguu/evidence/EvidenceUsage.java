package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.school.School;

/** Everybody who rests on evidence, and everybody who shows it, asked together. */
@ApplicationScoped
class EvidenceUsage {
  private final Instance<EvidenceUses> uses;
  private final Instance<EvidenceReaders> readers;

  EvidenceUsage(Instance<EvidenceUses> uses, Instance<EvidenceReaders> readers) {
    this.uses = uses;
    this.readers = readers;
  }

  Map<UUID, Integer> count(Collection<UUID> evidenceIds) {
    Map<UUID, Integer> all = new HashMap<>();
    if (!evidenceIds.isEmpty()) {
      uses.forEach(
          one -> one.count(evidenceIds).forEach((id, n) -> all.merge(id, n, Integer::sum)));
    }
    return all;
  }

  Set<UUID> heldAmong(Collection<UUID> evidenceIds) {
    Set<UUID> held = new HashSet<>();
    uses.forEach(one -> held.addAll(one.heldAmong(evidenceIds)));
    return held;
  }

  Map<UUID, Integer> readable(Caller caller, School school, Collection<UUID> evidenceIds) {
    Map<UUID, Integer> all = new HashMap<>();
    readers.forEach(
        one ->
            one.readable(caller, school, evidenceIds)
                .forEach((id, revision) -> all.merge(id, revision, Math::max)));
    return all;
  }
}
