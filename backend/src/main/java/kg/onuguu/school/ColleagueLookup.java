package kg.onuguu.school;

import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Role;

/** The people of a school who have an account today, as other features may name them. */
public interface ColleagueLookup {

  /** An account of the school. */
  record Colleague(UUID id, String fullName, Role role) {}

  /**
   * Director and deputies, by name; one query. The caller has read the school through its scope.
   */
  List<Colleague> of(UUID schoolId);
}
