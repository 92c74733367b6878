package kg.onuguu.shared.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body by its announced length, with a problem. Quarkus' own, larger limit stands behind
 * for bodies that announce none; it can only answer with an empty 413.
 */
@ApplicationScoped
class BodyLimit {
  private static final int BEFORE_READING = -1800;

  private final long bytes;
  private final FrontDoorProblems problems;

  BodyLimit(
      @ConfigProperty(name = "onuguu.max-body-bytes", defaultValue = "1048576") long bytes,
      FrontDoorProblems problems) {
    this.bytes = bytes;
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_READING).handler(this::check);
  }

  private void check(RoutingContext context) {
    String announced = context.request().getHeader("Content-Length");
    if (announced != null && Long.parseLong(announced) > bytes) {
      problems.answer(context, new ProblemException(ProblemType.PAYLOAD_TOO_LARGE));
    } else {
      context.next();
    }
  }
}
