package kg.onuguu.shared.problem;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in the whole body, up to the limit, before a thread is given to the request: a body that
 * drips in would hold a thread each, and two hundred of them everybody's. A file to be uploaded may
 * be larger; it is taken in only when it is known who sends it, and a few at a time, because it
 * stands in memory.
 */
@ApplicationScoped
class RequestBodies {
  private static final int BEFORE_THE_REST_LAYER = -1600;
  private static final int AFTER_AUTHENTICATION = -140;
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String UPLOAD = RequestBodies.class.getName();

  private final long limit;
  private final long uploadLimit;
  private final List<UploadPath> uploads;
  private final FrontDoorProblems problems;

  RequestBodies(
      @ConfigProperty(name = "onuguu.max-body-bytes", defaultValue = "1048576") long limit,
      @ConfigProperty(name = "onuguu.max-upload-bytes", defaultValue = "26214400") long uploadLimit,
      @All List<UploadPath> uploads,
      FrontDoorProblems problems) {
    this.limit = limit;
    this.uploadLimit = uploadLimit;
    this.uploads = uploads;
    this.problems = problems;
  }

  void register(@Observes Router router) {
    for (UploadPath upload : uploads) {
      new Gate(upload, upload.limit().orElse(uploadLimit)).open(router);
    }
    BodyHandler bodies = BodyHandler.create(false).setBodyLimit(limit);
    for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
      router
          .route(method, "/api/*")
          .order(BEFORE_THE_REST_LAYER)
          .handler(context -> unlessHeld(context, bodies::handle))
          .handler(context -> unlessHeld(context, RequestBodies::sayThatItIsEmpty));
    }
  }

  private static void unlessHeld(RoutingContext context, Consumer<RoutingContext> handler) {
    if (context.get(UPLOAD) == null) {
      handler.accept(context);
    } else {
      context.next();
    }
  }

  private static long length(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException nonsense) {
      return 0;
    }
  }

  /** Without it the REST layer would wait for the bytes that have already come. */
  private static void sayThatItIsEmpty(RoutingContext context) {
    if (context.body().buffer() == null) {
      ((RoutingContextInternal) context).setBody(Buffer.buffer());
    }
    context.next();
  }

  /** One address that takes files, with a counter of its own. */
  private final class Gate {
    private final UploadPath upload;
    private final long limit;
    private final AtomicInteger running = new AtomicInteger();

    Gate(UploadPath upload, long limit) {
      this.upload = upload;
      this.limit = limit;
    }

    void open(Router router) {
      route(router, BEFORE_THE_REST_LAYER - 1).handler(this::hold);
      route(router, AFTER_AUTHENTICATION - 1).handler(this::admit);
      route(router, AFTER_AUTHENTICATION)
          .handler(BodyHandler.create(false).setBodyLimit(limit))
          .handler(RequestBodies::sayThatItIsEmpty);
    }

    private Route route(Router router, int order) {
      return router.route(upload.method(), upload.path()).order(order);
    }

    /**
     * Not a byte is read yet; whoever is turned away before that cannot use the connection again.
     */
    private void hold(RoutingContext context) {
      if (length(context) > limit) {
        context.fail(413);
        return;
      }
      context.put(UPLOAD, true);
      context.request().pause();
      context.addHeadersEndHandler(
          done -> {
            if (context.get(UPLOAD) != null) {
              context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
          });
      context.next();
    }

    private void admit(RoutingContext context) {
      boolean known =
          context.user() instanceof QuarkusHttpUser user
              && !user.getSecurityIdentity().isAnonymous();
      if (!known) {
        problems.answer(context, new ProblemException(ProblemType.UNAUTHENTICATED));
      } else if (running.incrementAndGet() > upload.atOnce()) {
        running.decrementAndGet();
        problems.answer(context, new ProblemException(ProblemType.UNAVAILABLE).retryAfter(SOON));
      } else {
        context.addEndHandler(ended -> running.decrementAndGet());
        context.remove(UPLOAD);
        context.next();
      }
    }
  }
}
