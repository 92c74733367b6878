package kg.onuguu.shared.request;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kg.onuguu.shared.text.Language;

/** The request that this thread serves; none in scheduled work and at the start. */
@ApplicationScoped
public class CurrentRequest {
  private final CurrentVertxRequest vertx;

  CurrentRequest(CurrentVertxRequest vertx) {
    this.vertx = vertx;
  }

  public Optional<RequestInfo> info() {
    if (!Arc.container().requestContext().isActive() || vertx.getCurrent() == null) {
      return Optional.empty();
    }
    return Optional.of(RequestInfo.of(vertx.getCurrent()));
  }

  /** The language of the caller; Kyrgyz outside a request. */
  public Language language() {
    return info().map(RequestInfo::language).orElse(Language.KY);
  }

  /** The id of the request, or null outside one. */
  public String id() {
    return info().map(RequestInfo::id).orElse(null);
  }
}
