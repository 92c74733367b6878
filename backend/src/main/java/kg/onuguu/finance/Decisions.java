package kg.onuguu.finance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;

/** Decisions on which expenses rest. Implemented by whoever keeps them. */
public interface Decisions {

  /** What an entry says of its decision. */
  record Decision(UUID id, String number, LocalDate date, BoardBody body) {}

  /** Those of the ids that are decisions of the school, in one query. */
  Map<UUID, Decision> among(School school, Collection<UUID> ids);
}
