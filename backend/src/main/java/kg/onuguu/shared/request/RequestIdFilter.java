package kg.onuguu.shared.request;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Puts the request id into the response and into every line that is logged for the request. */
@ApplicationScoped
class RequestIdFilter {
  private static final int FIRST_OF_ALL = -2000;

  void register(@Observes Router router) {
    router.route().order(FIRST_OF_ALL).handler(RequestIdFilter::note);
  }

  private static void note(RoutingContext context) {
    RequestInfo info = RequestInfo.of(context);
    MDC.put("requestId", info.id());
    context.response().putHeader(RequestInfo.HEADER, info.id());
    context.next();
  }
}
