package kg.onuguu.bench;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The least that an endpoint could cost in this JVM, on this pool: a bare route that sends the same
 * statements by plain JDBC in one transaction and answers the same bytes, without signing in,
 * scope, validation, mapping or JSON. It is compiled into the benchmark's own package only.
 *
 * <p>{@code POST /q/bench/start}, then one request to the endpoint, then {@code POST
 * /q/bench/keep/NAME} with that answer as the body. Where a request writes, it is recorded twice:
 * what differs are its own values, and every replay renews them.
 */
@ApplicationScoped
public class Floor {
  private record Recording(List<RecordedStatement> statements, Buffer answer, int status) {}

  private final AgroalDataSource pool;
  private final Map<String, Recording> recordings = new ConcurrentHashMap<>();
  private final Map<String, OwnValues> ownValues = new ConcurrentHashMap<>();

  Floor(AgroalDataSource pool) {
    this.pool = pool;
  }

  void register(@Observes Router router) {
    BodyHandler bodies = BodyHandler.create();
    router.post("/q/bench/start").order(-2000).handler(this::start);
    router.post("/q/bench/keep/:name").order(-2000).handler(bodies).handler(this::keep);
    router
        .route("/q/bench/floor/:name")
        .order(-2000)
        .handler(bodies)
        .blockingHandler(this::answer, false);
  }

  private void start(RoutingContext context) {
    SqlRecorder.start();
    context.response().setStatusCode(204).end();
  }

  private void keep(RoutingContext context) {
    String name = context.pathParam("name");
    List<RecordedStatement> statements = SqlRecorder.stop();
    Recording earlier =
        recordings.put(
            name,
            new Recording(
                statements,
                context.body().buffer(),
                Integer.parseInt(context.request().getParam("status"))));
    ownValues.put(
        name,
        earlier == null ? OwnValues.none() : OwnValues.between(earlier.statements(), statements));
    context
        .response()
        .putHeader("Content-Type", "text/plain; charset=utf-8")
        .end(
            statements.stream()
                .map(RecordedStatement::sql)
                .collect(Collectors.joining("\n", "", "\n")));
  }

  private void answer(RoutingContext context) {
    String name = context.pathParam("name");
    Recording recording = recordings.get(name);
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      var renewed = ownValues.get(name).forOneRequest();
      for (RecordedStatement statement : new ArrayList<>(recording.statements())) {
        statement.replay(connection, renewed);
      }
      connection.commit();
    } catch (SQLException failure) {
      context.fail(failure);
      return;
    }
    context
        .response()
        .setStatusCode(recording.status())
        .putHeader("Content-Type", "application/json;charset=UTF-8")
        .end(recording.answer());
  }
}
