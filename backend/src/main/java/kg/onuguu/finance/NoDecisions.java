package kg.onuguu.finance;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;

/** While nobody keeps decisions there are none. */
@DefaultBean
@ApplicationScoped
class NoDecisions implements Decisions {
  @Override
  public Map<UUID, Decision> among(School school, Collection<UUID> ids) {
    return Map.of();
  }
}
