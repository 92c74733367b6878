package kg.onuguu.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** The names of schools for a page of the journal, which knows no feature: schools bring them. */
public interface SchoolNames {

  /** In one query, however many they are. */
  Map<UUID, LocalizedName> of(Set<UUID> schoolIds);
}
