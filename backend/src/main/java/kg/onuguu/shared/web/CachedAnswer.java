package kg.onuguu.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer for everybody: any cache keeps it for five minutes and then asks whether it changed.
 */
public final class CachedAnswer {
  private static final String CACHING = "public, max-age=300";

  private CachedAnswer() {}

  /** Eight hexadecimal digits over the JSON of a body. */
  public static String checksum(Object body, ObjectMapper json) {
    CRC32 checksum = new CRC32();
    try {
      checksum.update(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("A body that cannot be written", failure);
    }
    return "%08x".formatted(checksum.getValue());
  }

  /** 304 when the asker knows the tag, weak or strong, or asks with "*". */
  public static <T> RestResponse<T> of(T body, EntityTag tag, String ifNoneMatch) {
    return (isKnown(tag, ifNoneMatch)
            ? RestResponse.ResponseBuilder.<T>notModified()
            : RestResponse.ResponseBuilder.ok(body))
        .tag(tag)
        .header("Cache-Control", CACHING)
        .header("Vary", "Accept-Encoding")
        .build();
  }

  /** Whether the asker has what the tag stands for. */
  public static boolean isKnown(EntityTag tag, String ifNoneMatch) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals("*") || one.equals("\"" + tag.getValue() + "\""));
  }
}
