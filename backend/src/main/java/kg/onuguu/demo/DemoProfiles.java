package kg.onuguu.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.school.profile.material.MaterialBaseSeeding;
import kg.onuguu.school.profile.material.MaterialContent;
import kg.onuguu.school.profile.organisation.ProfileContent;
import kg.onuguu.school.profile.organisation.SchoolProfileSeeding;
import kg.onuguu.school.profile.year.YearContent;
import kg.onuguu.school.profile.year.YearProfileSeeding;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The profile of the school of the logins director and deputy. Its present year is a draft with the
 * contradictions that real reports have: a class is missing in the list, shifts follow each other
 * without a minute, classes are smaller than the report says.
 */
@ApplicationScoped
class DemoProfiles implements DemoContent {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Duration WRITTEN_BEFORE = Duration.ofDays(12);
  private static final String DIRECTOR = "Айгүл Сыдыкова";

  private final SchoolProfileSeeding profiles;
  private final YearProfileSeeding years;
  private final MaterialBaseSeeding materials;
  private final Event<RegisterChanged> changes;
  private final BusinessTime time;

  DemoProfiles(
      SchoolProfileSeeding profiles,
      YearProfileSeeding years,
      MaterialBaseSeeding materials,
      Event<RegisterChanged> changes,
      BusinessTime time) {
    this.profiles = profiles;
    this.years = years;
    this.materials = materials;
    this.changes = changes;
    this.time = time;
  }

  private record Year(int schoolYear, LocalDate asOf, YearContent content) {}

  private record Blueprint(ProfileContent profile, List<Year> years, MaterialContent material) {}

  @Override
  public int order() {
    return 5;
  }

  @Override
  public void create(DemoWorld world) {
    UUID school = world.school();
    Blueprint blueprint = read();
    Instant at = time.now().minus(WRITTEN_BEFORE);
    profiles.write(school, blueprint.profile(), LocalDate.of(2026, 9, 15), DIRECTOR, at);
    for (Year year : blueprint.years()) {
      years.write(school, year.schoolYear(), year.content(), year.asOf(), DIRECTOR, at);
    }
    materials.write(school, blueprint.material(), null, null, at);
    changes.fire(
        RegisterChanged.of(
            school, Register.SCHOOL_PROFILE, Register.YEAR_PROFILE, Register.MATERIAL_BASE));
  }

  private static Blueprint read() {
    try (InputStream file = DemoProfiles.class.getResourceAsStream("/demo/school-profile.json")) {
      return JSON.readValue(file, Blueprint.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
