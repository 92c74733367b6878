package kg.onuguu.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says what rests on evidence. Implemented by whoever keeps ids of evidence; several may. */
public interface EvidenceUses {

  /** How many places rest on each; those without any may be missing. */
  Map<UUID, Integer> count(Collection<UUID> evidenceIds);

  /** Those that something submitted or frozen rests on: they cannot be deleted. */
  Set<UUID> heldAmong(Collection<UUID> evidenceIds);
}
