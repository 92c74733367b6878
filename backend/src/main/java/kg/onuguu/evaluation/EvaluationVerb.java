package kg.onuguu.evaluation;

import static kg.onuguu.access.Role.DEPUTY;
import static kg.onuguu.access.Role.DIRECTOR;
import static kg.onuguu.access.Role.DISTRICT_SPECIALIST;
import static kg.onuguu.evaluation.SelfEvaluationStatus.ACCEPTED;
import static kg.onuguu.evaluation.SelfEvaluationStatus.AGREED;
import static kg.onuguu.evaluation.SelfEvaluationStatus.DRAFT;
import static kg.onuguu.evaluation.SelfEvaluationStatus.FINALISED;
import static kg.onuguu.evaluation.SelfEvaluationStatus.RETURNED;
import static kg.onuguu.evaluation.SelfEvaluationStatus.SUBMITTED;

import java.util.Set;
import kg.onuguu.access.Role;

/**
 * What can happen to a self-evaluation: from which statuses, to which, by whose hand. The
 * table is the whole truth; a test walks from × verb × role.
 */
public enum EvaluationVerb {
  /** The working commission agrees with the text. */
  AGREE(Set.of(DRAFT, RETURNED), AGREED, Set.of(DIRECTOR, DEPUTY)),
  /** The school writes again; not once it was submitted. */
  REOPEN(Set.of(AGREED, FINALISED), DRAFT, Set.of(DIRECTOR)),
  FINALISE(Set.of(AGREED), FINALISED, Set.of(DIRECTOR)),
  SUBMIT(Set.of(FINALISED), SUBMITTED, Set.of(DIRECTOR)),
  RETURN(Set.of(SUBMITTED), RETURNED, Set.of(DISTRICT_SPECIALIST)),
  ACCEPT(Set.of(SUBMITTED), ACCEPTED, Set.of(DISTRICT_SPECIALIST));

  private final Set<SelfEvaluationStatus> from;
  private final SelfEvaluationStatus to;
  private final Set<Role> roles;

  EvaluationVerb(Set<SelfEvaluationStatus> from, SelfEvaluationStatus to, Set<Role> roles) {
    this.from = from;
    this.to = to;
    this.roles = roles;
  }

  /** Whether that role may do this to a self-evaluation of that status. */
  public boolean allowed(SelfEvaluationStatus status, Role role) {
    return from.contains(status) && roles.contains(role);
  }

  SelfEvaluationStatus target() {
    return to;
  }
}
