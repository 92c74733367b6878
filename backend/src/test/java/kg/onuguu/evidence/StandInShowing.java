package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.school.School;

/** Stands in for a self-evaluation: shows evidence to a role, rests on it, holds it. */
@ApplicationScoped
public class StandInShowing implements EvidenceReaders, EvidenceUses {
  private final Map<UUID, Integer> shown = new ConcurrentHashMap<>();
  private final Set<UUID> held = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Integer> uses = new ConcurrentHashMap<>();

  void show(String evidence, int revision) {
    shown.put(UUID.fromString(evidence), revision);
  }

  void hold(String evidence) {
    held.add(UUID.fromString(evidence));
  }

  void use(String evidence, int times) {
    uses.put(UUID.fromString(evidence), times);
  }

  void forget() {
    shown.clear();
    held.clear();
    uses.clear();
  }

  @Override
  public Map<UUID, Integer> readable(Caller caller, School school, Collection<UUID> ids) {
    return caller.is(Role.COMMISSION_MEMBER) ? among(shown, ids) : Map.of();
  }

  @Override
  public Map<UUID, Integer> count(Collection<UUID> ids) {
    return among(uses, ids);
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> ids) {
    Set<UUID> found = new HashSet<>(ids);
    found.retainAll(held);
    return found;
  }

  private static Map<UUID, Integer> among(Map<UUID, Integer> all, Collection<UUID> ids) {
    return all.entrySet().stream()
        .filter(entry -> ids.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
