package kg.onuguu.school;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Who directs a school. The accounts implement it, so that schools do not depend on them; one query
 * for all schools of a page.
 */
public interface DirectorLookup {

  /** Full names of the directors of today, by school. */
  Map<UUID, String> directorsOf(Collection<UUID> schoolIds);
}
