package kg.onuguu.school.profile.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.profile.MaterialBases;
import kg.onuguu.school.profile.MaterialFacts;

/** Tells other features what is known of material bases. */
@ApplicationScoped
class MaterialFactsReader implements MaterialBases {
  private final MaterialBaseRepository bases;
  private final MaterialSums sums;

  MaterialFactsReader(MaterialBaseRepository bases, MaterialSums sums) {
    this.bases = bases;
    this.sums = sums;
  }

  @Override
  public MaterialFacts of(UUID schoolId) {
    return of(List.of(schoolId)).get(schoolId);
  }

  @Override
  public Map<UUID, MaterialFacts> of(Collection<UUID> schoolIds) {
    Map<UUID, MaterialFacts> facts = new HashMap<>();
    if (!schoolIds.isEmpty()) {
      schoolIds.forEach(id -> facts.put(id, MaterialFacts.UNKNOWN));
      bases.of(schoolIds).forEach(base -> facts.put(base.getSchoolId(), sums.of(base)));
    }
    return facts;
  }
}
