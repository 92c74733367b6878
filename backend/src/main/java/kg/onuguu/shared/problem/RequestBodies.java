package kg.onuguu.shared.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in the whole body, up to the limit, before a thread is given to the request: a body that
 * drips in would hold a thread each, and two hundred of them everybody's.
 */
@ApplicationScoped
class RequestBodies {
  private static final int BEFORE_THE_REST_LAYER = -1600;

  private final long limit;

  RequestBodies(
      @ConfigProperty(name = "onuguu.max-body-bytes", defaultValue = "1048576") long limit) {
    this.limit = limit;
  }

  void register(@Observes Router router) {
    for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
      router
          .route(method, "/api/*")
          .order(BEFORE_THE_REST_LAYER)
          .handler(BodyHandler.create(false).setBodyLimit(limit))
          .handler(RequestBodies::sayThatItIsEmpty);
    }
  }

  /** Without it the REST layer would wait for the bytes that have already come. */
  private static void sayThatItIsEmpty(RoutingContext context) {
    if (context.body().buffer() == null) {
      ((RoutingContextInternal) context).setBody(Buffer.buffer());
    }
    context.next();
  }
}
