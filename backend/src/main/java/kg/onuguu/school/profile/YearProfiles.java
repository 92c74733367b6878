package kg.onuguu.school.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * School years as other features need them. The caller has read the schools through its scope; each
 * method is one query.
 */
public interface YearProfiles {

  /** Each year of the window, oldest first, also those that nobody wrote about. */
  List<YearFacts> between(UUID schoolId, int firstYear, int lastYear);

  /** One year of several schools. */
  Map<UUID, YearFacts> of(Collection<UUID> schoolIds, int schoolYear);

  /** The pupils of the newest year for which they are known: of the classes, else as declared. */
  Optional<PupilsOfYear> newestPupils(UUID schoolId);

  /** A number of pupils and its school year. */
  record PupilsOfYear(int schoolYear, int pupils) {}
}
