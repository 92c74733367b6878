package kg.onuguu.school.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kg.onuguu.school.SchoolKind;
import org.junit.jupiter.api.Test;

/** how many grades there are is data with a life span. */
@QuarkusTest
class GradeSystemsTest {
  @Inject GradeSystems systems;

  @Test
  void everyYearHasOne() {
    for (int year = 1990; year <= 2100; year++) {
      assertTrue(systems.of(year).highest() >= 11, "year " + year);
    }
  }

  @Test
  void theTransitionAllowsATwelfthGrade() {
    GradeSystem before = systems.of(2024);
    GradeSystem since = systems.of(2025);
    assertEquals(11, before.highest());
    assertFalse(before.transition());
    assertEquals(12, since.highest());
    assertTrue(since.transition());
    assertEquals(new GradeSet(1, 11), since.gradesOf(SchoolKind.SECONDARY));
  }

  @Test
  void gradesDependOnTheKindOfSchool() {
    GradeSystem system = systems.of(2022);
    assertEquals(new GradeSet(1, 4), system.gradesOf(SchoolKind.PRIMARY));
    assertEquals(new GradeSet(1, 9), system.gradesOf(SchoolKind.BASIC));
    assertEquals(new GradeSet(1, 11), system.gradesOf(SchoolKind.GYMNASIUM));
    assertNull(system.gradesOf(SchoolKind.PRESCHOOL));
  }

  /** only grade 1 in 2018–2019, grades 1 and 2 later. */
  @Test
  void ungradedGrades() {
    assertEquals(List.of(1), systems.of(2018).ungradedGrades());
    assertEquals(List.of(1, 2), systems.of(2019).ungradedGrades());
    assertEquals(List.of(), systems.of(2022).ungradedOf(null));
  }
}
