package kg.onuguu.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one way in which a plan or a self-evaluation is written down to be frozen: keys in order,
 * nothing unknown, no spaces. The same content gives the same text and the same SHA-256 on every
 * machine.
 */
@ApplicationScoped
public class CanonicalJson {
  private final ObjectMapper writer;
  private final ObjectMapper reader;

  CanonicalJson(ObjectMapper json) {
    writer =
        json.copy()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .configure(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST, false)
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .configure(SerializationFeature.INDENT_OUTPUT, false);
    // A version frozen by an older release may have fields that are no more.
    reader = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
  }

  /** A text and its hash. */
  public record Frozen(String text, String sha256) {}

  public Frozen freeze(Object content) {
    try {
      String text = writer.writeValueAsString(content);
      return new Frozen(text, sha256(text));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public <T> T thaw(String text, Class<T> type) {
    try {
      return reader.readValue(text, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A frozen version cannot be read", broken);
    }
  }

  public static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
