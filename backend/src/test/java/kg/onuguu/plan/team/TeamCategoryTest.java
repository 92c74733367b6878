package kg.onuguu.plan.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import org.junit.jupiter.api.Test;

/** Limits, sides and electing bodies are those that the pages show. */
@QuarkusTest
class TeamCategoryTest {
  @Inject ReferenceData reference;

  @Test
  void asTheReferenceDataSay() {
    for (TeamCategory category : TeamCategory.values()) {
      ReferenceValue value = reference.require("team_member_category", code(category));
      assertEquals(value.number("min"), category.min());
      assertEquals(value.number("max"), category.max());
      assertEquals(value.attributes().get("side"), code(category.side()));
      assertEquals(
          value.attributes().get("electedBy"),
          category.electedBy() == null ? null : code(category.electedBy()));
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
