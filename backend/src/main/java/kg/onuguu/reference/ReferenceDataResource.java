package kg.onuguu.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.core.EntityTag;
import kg.onuguu.api.ReferenceDataApi;
import kg.onuguu.shared.web.CachedAnswer;
import org.jboss.resteasy.reactive.RestResponse;

/** One cached answer with all enumerations; it changes only with a new version of the program. */
class ReferenceDataResource implements ReferenceDataApi {
  private final kg.onuguu.api.model.ReferenceData answer;
  private final EntityTag tag;

  ReferenceDataResource(ReferenceData data, ObjectMapper json) {
    answer = ReferenceDataMapper.toWire(data);
    tag = new EntityTag(data.version() + "-" + CachedAnswer.checksum(answer, json));
  }

  @Override
  @PermitAll
  public RestResponse<kg.onuguu.api.model.ReferenceData> getReferenceData(String ifNoneMatch) {
    return CachedAnswer.of(answer, tag, ifNoneMatch);
  }
}
