package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;

/** Who may read which record: the school everything, others what is shown to them. */
@ApplicationScoped
class EvidenceAccess {
  private final SchoolDirectory schools;
  private final EvidenceRepository evidence;
  private final EvidenceUsage usage;
  private final CurrentUser user;

  EvidenceAccess(
      SchoolDirectory schools, EvidenceRepository evidence, EvidenceUsage usage, CurrentUser user) {
    this.schools = schools;
    this.evidence = evidence;
    this.usage = usage;
    this.user = user;
  }

  /**
   * What somebody may read.
   *
   * @param newest the newest revision that is shown, 0 without a file
   * @param own whether the reader is of the school
   */
  record Reading(Evidence evidence, int newest, boolean own) {

    /** The file of a revision, of the newest one with null; 404 when it is not shown. */
    Revision revision(Integer number) {
      int wanted = number == null ? newest : number;
      return evidence
          .revision(wanted)
          .filter(found -> wanted <= newest)
          .orElseThrow(ProblemException::notFound);
    }

    /** Reading it is noted: personal data, and a reader of another organisation. */
    boolean isNoted() {
      return !own && evidence.isPersonalData();
    }
  }

  /** Those of the ids that are shown to the caller, in a fixed number of queries. */
  List<Reading> readings(School school, Collection<UUID> evidenceIds) {
    Caller caller = user.require();
    List<Evidence> found = evidence.among(school, evidenceIds);
    if (caller.scope() instanceof AccessScope.SchoolScope) {
      return found.stream().map(one -> new Reading(one, one.getRevision(), true)).toList();
    }
    Map<UUID, Integer> shown = usage.readable(caller, school, evidenceIds);
    return found.stream()
        .filter(one -> shown.containsKey(one.getId()) && !one.isDeleted())
        .map(one -> new Reading(one, Math.min(shown.get(one.getId()), one.getRevision()), false))
        .toList();
  }

  /** 404 for whatever is not shown to the caller. */
  Reading require(UUID schoolId, UUID evidenceId) {
    Caller caller = user.require();
    School school = schools.require(schoolId, caller.scope());
    Evidence found = evidence.require(school, evidenceId);
    if (caller.scope() instanceof AccessScope.SchoolScope) {
      return new Reading(found, found.getRevision(), true);
    }
    Integer newest = usage.readable(caller, school, List.of(evidenceId)).get(evidenceId);
    if (newest == null || found.isDeleted()) {
      throw ProblemException.notFound();
    }
    return new Reading(found, Math.min(newest, found.getRevision()), false);
  }
}
