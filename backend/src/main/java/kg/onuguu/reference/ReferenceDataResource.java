package kg.onuguu.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import kg.onuguu.api.ReferenceDataApi;
import org.jboss.resteasy.reactive.RestResponse;

/** One cached answer with all enumerations; it changes only with a new version of the program. */
class ReferenceDataResource implements ReferenceDataApi {
  private static final String CACHING = "public, max-age=300";

  private final kg.onuguu.api.model.ReferenceData answer;
  private final EntityTag tag;

  ReferenceDataResource(ReferenceData data, ObjectMapper json) throws JsonProcessingException {
    answer = ReferenceDataMapper.toWire(data);
    CRC32 checksum = new CRC32();
    checksum.update(json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    tag = new EntityTag("%s-%08x".formatted(data.version(), checksum.getValue()));
  }

  @Override
  @PermitAll
  public RestResponse<kg.onuguu.api.model.ReferenceData> getReferenceData(String ifNoneMatch) {
    boolean known =
        ifNoneMatch != null
            && Arrays.stream(ifNoneMatch.split(","))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals("\"" + tag.getValue() + "\""));
    return (known
            ? RestResponse.ResponseBuilder.<kg.onuguu.api.model.ReferenceData>notModified()
            : RestResponse.ResponseBuilder.ok(answer))
        .tag(tag)
        .header("Cache-Control", CACHING)
        .header("Vary", "Accept-Encoding")
        .build();
  }
}
