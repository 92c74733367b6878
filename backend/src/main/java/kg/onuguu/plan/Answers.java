package kg.onuguu.plan;

import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a version: 200 and 201 carry the ETag for the next If-Match. */
public final class Answers {
  private Answers() {}

  public static <T> RestResponse<T> ok(T body, long version) {
    return RestResponse.ResponseBuilder.ok(body).tag(tag(version)).build();
  }

  public static <T> RestResponse<T> created(T body, long version, String location) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        .entity(body)
        .tag(tag(version))
        .location(URI.create(location))
        .build();
  }

  private static EntityTag tag(long version) {
    return Precondition.tag(version);
  }
}
