package kg.onuguu.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The contract as it was written, at {@code /q/openapi}: YAML, or JSON for whoever asks for it by
 * {@code ?format=json}, {@code /q/openapi.json} or Accept. The extension would read, model and
 * write it anew at each start, which was a quarter of the whole start (ADR 26).
 */
@ApplicationScoped
class ContractDocument {
  private static final int BEFORE_THE_EXTENSION = -500;
  private static final String FILE = "contract/openapi.yaml";
  private static final String YAML = "application/yaml";
  private static final String JSON = "application/json";

  private Buffer asWritten;
  private Buffer asJson;

  void register(@Observes Router router) {
    for (String path : new String[] {"/q/openapi", "/q/openapi.yaml", "/q/openapi.json"}) {
      router
          .route(HttpMethod.GET, path)
          .order(BEFORE_THE_EXTENSION)
          .blockingHandler(this::answer, false);
    }
  }

  private void answer(RoutingContext context) {
    boolean json = wantsJson(context);
    context
        .response()
        .putHeader("Content-Type", (json ? JSON : YAML) + ";charset=UTF-8")
        .putHeader("Cache-Control", "no-cache")
        .end(json ? json() : yaml());
  }

  private static boolean wantsJson(RoutingContext context) {
    String format = context.request().getParam("format");
    if (format != null) {
      return format.toLowerCase(Locale.ROOT).equals("json");
    }
    String accept = context.request().getHeader("Accept");
    return context.normalizedPath().endsWith(".json") || accept != null && accept.startsWith(JSON);
  }

  private synchronized Buffer yaml() {
    if (asWritten == null) {
      try (InputStream file =
          Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
        asWritten = Buffer.buffer(file.readAllBytes());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return asWritten;
  }

  private synchronized Buffer json() {
    if (asJson == null) {
      try {
        Object contract = new YAMLMapper().readValue(yaml().getBytes(), Object.class);
        asJson = Buffer.buffer(new ObjectMapper().writeValueAsBytes(contract));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return asJson;
  }
}
