package kg.onuguu.audit;

import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;

/** Who did it, by the name and the role of that moment. */
public record AuditActor(UUID id, String name, Role role) {
  /** Scheduled work, the start of the program, the demonstration's data. */
  public static final AuditActor SYSTEM = new AuditActor(null, "Өнүгүү", null);

  static AuditActor of(Caller caller) {
    return new AuditActor(caller.id(), caller.fullName(), caller.role());
  }
}
