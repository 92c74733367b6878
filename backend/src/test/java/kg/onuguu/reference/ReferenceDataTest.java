package kg.onuguu.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.access.Role;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** every label in three languages; and no Java enum differs from its set. */
class ReferenceDataTest {
  private final ReferenceData data = new ReferenceData();

  @TestFactory
  Stream<DynamicTest> everySetIsComplete() {
    return data.sets().stream().map(set -> DynamicTest.dynamicTest(set.code(), () -> check(set)));
  }

  private static void check(ReferenceSet set) {
    assertFalse(set.items().isEmpty());
    Set<String> labels = new HashSet<>();
    for (ReferenceValue value : set.items()) {
      assertTrue(value.code().matches("[A-Za-z0-9_]+"), value.code());
      for (Language language : Language.values()) {
        String label = value.label(language);
        assertTrue(label != null && !label.isBlank(), language + " of " + value.code());
        assertEquals(label.strip(), label);
        assertTrue(labels.add(language + label), "Two values are called " + label);
      }
    }
  }

  @Test
  void everyCriterionHasThreeLabels() {
    for (CriteriaSet set : data.criteriaSets()) {
      assertTrue(Stream.of(set.ky(), set.ru(), set.en()).noneMatch(String::isBlank));
      Set<String> codes = new HashSet<>();
      for (CriteriaSet.Section section : set.sections()) {
        assertTrue(Stream.of(section.ky(), section.ru(), section.en()).noneMatch(String::isBlank));
        for (CriteriaSet.Criterion one : section.criteria()) {
          assertTrue(Stream.of(one.ky(), one.ru(), one.en()).noneMatch(String::isBlank));
          assertTrue(codes.add(one.code()), one.code());
        }
      }
    }
    CriteriaSet institutional = data.criteriaSets().get(0);
    assertEquals("INST-17", institutional.code());
    assertEquals(17, institutional.sections().stream().mapToInt(s -> s.criteria().size()).sum());
  }

  /** Every enum that says which set it repeats; the annotation is the list. */
  @TestFactory
  Stream<DynamicTest> everyJavaEnumEqualsItsSet() {
    List<JavaClass> enums =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("kg.onuguu").stream()
                .filter(found -> found.isAnnotatedWith(CodesOf.class))
                .toList();
    assertTrue(enums.stream().anyMatch(found -> found.isEquivalentTo(Role.class)));
    return enums.stream()
        .map(
            found ->
                DynamicTest.dynamicTest(
                    found.getSimpleName(),
                    () ->
                        assertSame(
                            found.getAnnotationOfType(CodesOf.class).value(), found.reflect())));
  }

  @Test
  void theLanguagesAreASetToo() {
    assertSame("language", Language.class);
  }

  private void assertSame(String set, Class<?> javaEnum) {
    assertEquals(
        data.values(set).stream().map(ReferenceValue::code).collect(Collectors.toSet()),
        Arrays.stream(javaEnum.getEnumConstants())
            .map(constant -> constant.toString())
            .map(name -> set.equals("currency") ? name : name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }

  @Test
  void labelsAndLimitsAreFound() {
    assertEquals("Директор школы", data.label("user_role", "director", Language.RU));
    assertEquals(4, data.require("team_member_category", "parent").number("max"));
    assertThrows(IllegalArgumentException.class, () -> data.require("user_role", "king"));
    assertThrows(IllegalArgumentException.class, () -> data.values("kings"));
    ProblemException refused =
        assertThrows(ProblemException.class, () -> data.require("user_role", "king", "/role"));
    assertEquals("unknown_code", refused.violations().get(0).code());
  }
}
