package kg.onuguu.shared.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.document.PlanContentSample;
import org.junit.jupiter.api.Test;

/** The frozen text: the same content gives the same text and hash, any change another. */
class CanonicalJsonTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private final CanonicalJson canonical = new CanonicalJson(JSON);

  @Test
  void theSameContentHasTheSameHash() {
    CanonicalJson.Frozen frozen = canonical.freeze(PlanContentSample.full());
    assertEquals(frozen, canonical.freeze(PlanContentSample.full()));
    assertEquals(64, frozen.sha256().length());
    assertEquals(
        frozen,
        canonical.freeze(canonical.thaw(frozen.text(), PlanContent.class)),
        "read and frozen again");
    PlanContent other = PlanContentSample.full();
    other.getActivities().get(59).target("5");
    assertNotEquals(frozen.sha256(), canonical.freeze(other).sha256());
  }

  @Test
  void keysAreInOrder() {
    String text = canonical.freeze(PlanContentSample.full()).text();
    assertTrue(text.startsWith("{\"activities\":[{\"baseline\":"), text.substring(0, 40));
    assertTrue(text.indexOf("\"foundations\"") < text.indexOf("\"goals\""));
  }
}
