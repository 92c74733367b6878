package kg.onuguu.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kg.onuguu.access.Role;

/**
 * The steps of the chain: 1 to 3 in their order, then 4 and 5 in either order. Each is
 * entered by one role: the local self-government has no account, so that the director
 * enters its paper.
 */
public enum ApprovalStep {
  /** Педагогикалык кеңеш жактырат. */
  PEDAGOGICAL_COUNCIL(Role.DIRECTOR),
  /** МӨП кеңеши макулдашат. */
  MOP_COUNCIL(Role.DIRECTOR),
  /** Директор бекитет. */
  DIRECTOR(Role.DIRECTOR),
  /** Билим берүүнү башкаруу органы макулдашат. */
  EDUCATION_AUTHORITY(Role.DISTRICT_SPECIALIST),
  /** Жергиликтүү өз алдынча башкаруу органы макулдашат. */
  LOCAL_SELF_GOVERNMENT(Role.DIRECTOR);

  private final Role enteredBy;

  ApprovalStep(Role enteredBy) {
    this.enteredBy = enteredBy;
  }

  public Role enteredBy() {
    return enteredBy;
  }

  /** 1 to 5. */
  public int order() {
    return ordinal() + 1;
  }

  /** The step that must be there before this one; 4 and 5 both follow the director. */
  public Optional<ApprovalStep> before() {
    return switch (this) {
      case PEDAGOGICAL_COUNCIL -> Optional.empty();
      case MOP_COUNCIL -> Optional.of(PEDAGOGICAL_COUNCIL);
      case DIRECTOR -> Optional.of(MOP_COUNCIL);
      case EDUCATION_AUTHORITY, LOCAL_SELF_GOVERNMENT -> Optional.of(DIRECTOR);
    };
  }

  static List<ApprovalStep> all() {
    return Arrays.asList(values());
  }
}
