package kg.onuguu.school.profile;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Material bases as other features need them. The caller has read the schools through its scope;
 * each method is one query.
 */
public interface MaterialBases {

  /** Of one school; unknown figures while nothing was written. */
  MaterialFacts of(UUID schoolId);

  /** Of several schools, each of them present in the answer. */
  Map<UUID, MaterialFacts> of(Collection<UUID> schoolIds);
}
