package kg.onuguu.plan;

import java.util.Map;
import java.util.UUID;

/**
 * All parts of a plan were copied into a new draft, in this transaction. Who keeps a link to a part
 * leads it on to the copy.
 *
 * @param copies ids of the parts and of their copies
 */
public record PlanCopied(UUID from, UUID to, Map<UUID, UUID> copies) {
  public PlanCopied {
    copies = Map.copyOf(copies);
  }
}
