package kg.onuguu.indicator;

import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** A table with its version as ETag. */
final class TaggedAnswer {
  private TaggedAnswer() {}

  static <T> RestResponse<T> of(T table, int version) {
    return RestResponse.ResponseBuilder.ok(table).tag(Precondition.tag(version)).build();
  }
}
