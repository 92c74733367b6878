package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.profile.GradeSystem;
import kg.onuguu.school.profile.GradeSystems;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.school.profile.YearFacts;
import kg.onuguu.school.profile.YearProfiles;

/** Tells other features what is known of school years. */
@ApplicationScoped
class YearFactsReader implements YearProfiles {
  private final YearProfileRepository years;
  private final GradeSystems systems;

  YearFactsReader(YearProfileRepository years, GradeSystems systems) {
    this.years = years;
    this.systems = systems;
  }

  @Override
  public List<YearFacts> between(UUID schoolId, int firstYear, int lastYear) {
    List<YearProfileRepository.Row> rows = years.rows(List.of(schoolId), firstYear, lastYear);
    if (rows.isEmpty()) {
      return List.of();
    }
    SchoolKind kind = rows.get(0).kind();
    Map<Integer, YearProfile> written = new HashMap<>();
    rows.stream()
        .map(YearProfileRepository.Row::profile)
        .filter(profile -> profile != null)
        .forEach(profile -> written.put(profile.getSchoolYear(), profile));
    return IntStream.rangeClosed(firstYear, lastYear)
        .mapToObj(year -> facts(year, kind, written.get(year)))
        .toList();
  }

  @Override
  public Map<UUID, YearFacts> of(Collection<UUID> schoolIds, int schoolYear) {
    return schoolIds.isEmpty()
        ? Map.of()
        : years.rows(schoolIds, schoolYear, schoolYear).stream()
            .collect(
                Collectors.toMap(
                    YearProfileRepository.Row::schoolId,
                    row -> facts(schoolYear, row.kind(), row.profile())));
  }

  @Override
  public Optional<PupilsOfYear> newestPupils(UUID schoolId) {
    return years
        .newestPupils(schoolId)
        .map(
            found ->
                new PupilsOfYear(
                    found.schoolYear(),
                    found.listed() == null ? found.declared() : found.listed()));
  }

  private YearFacts facts(int schoolYear, SchoolKind kind, YearProfile profile) {
    GradeSystem system = systems.of(schoolYear);
    if (profile == null) {
      return new YearFacts(
          schoolYear,
          false,
          system,
          system.gradesOf(kind),
          null,
          List.of(),
          List.of(),
          null,
          YearFacts.Declared.NOTHING,
          null);
    }
    YearContent content = profile.content();
    return new YearFacts(
        schoolYear,
        true,
        system,
        content.grades(),
        content.ungradedGrades(),
        content.shifts(),
        content.classSets(),
        profile.getListedPupils(),
        content.declared(),
        profile.getStatus() == ProfileStatus.CONFIRMED
            ? profile.getConfirmation().confirmedAsOf()
            : null);
  }
}
