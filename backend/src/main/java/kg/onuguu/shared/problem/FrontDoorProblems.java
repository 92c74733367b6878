package kg.onuguu.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import kg.onuguu.shared.request.RequestInfo;
import org.jboss.logging.Logger;

/** Problems of requests that never reach the REST layer: a body over the limit, a rate limit. */
@ApplicationScoped
public class FrontDoorProblems {
  private static final Logger LOG = Logger.getLogger(FrontDoorProblems.class);
  private static final int BEFORE_EVERYTHING = -1900;
  private static final Set<Integer> OURS = Set.of(400, 413, 414, 431);

  private final ObjectMapper json;

  FrontDoorProblems(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_EVERYTHING).failureHandler(this::handle);
  }

  /** Ends the request with a problem. */
  public void answer(RoutingContext context, ProblemException problem) {
    RequestInfo request = RequestInfo.of(context);
    ProblemBody body = ProblemBody.of(problem, request.language(), request.id());
    HttpServerResponse response = context.response().setStatusCode(body.status());
    response.putHeader("Content-Type", ProblemHeaders.MEDIA_TYPE);
    ProblemHeaders.of(problem.type(), problem.retryAfter()).forEach(response::putHeader);
    if (problem.type() == ProblemType.PAYLOAD_TOO_LARGE) {
      // the rest of the body will never be read
      response.putHeader("Connection", "close");
    }
    response.end(Buffer.buffer(bytes(body)));
  }

  private void handle(RoutingContext context) {
    boolean answered = context.response().headWritten() || context.response().ended();
    if (context.failure() instanceof HttpClosedException) {
      LOG.debug("The client went away while it sent its request");
    } else if (!answered && context.failure() instanceof ProblemException problem) {
      answer(context, problem);
    } else if (!answered && context.failure() == null && OURS.contains(context.statusCode())) {
      answer(context, new ProblemException(ProblemType.ofStatus(context.statusCode())));
    } else {
      context.next();
    }
  }

  private byte[] bytes(ProblemBody body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
