package kg.onuguu.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.school.School;

/**
 * Says what somebody who is not of the school may read of its evidence. Implemented where a record
 * is shown to others: a commission member reads what a submitted self-evaluation of an assigned
 * school rests on, a district specialist what a finalised one does. Without an implementation
 * nobody but the school reads anything.
 */
public interface EvidenceReaders {

  /**
   * Asked only for callers outside the school, with a school in their scope.
   *
   * @return by id of the evidence, the newest revision that may be read (earlier ones may be too; 0
   *     where there is no file); what is missing may not be read at all
   */
  Map<UUID, Integer> readable(Caller caller, School school, Collection<UUID> evidenceIds);
}
