package kg.onuguu.shared.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** What every answer tells the browser not to do. */
@ApplicationScoped
public class SecurityHeaders {
  static final String CSP = "Content-Security-Policy";

  private static final int NEAR_THE_FRONT = -1950;

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

  /** Data is no page: nothing in it may run or be framed. */
  private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

  /** Swagger UI writes its own scripts and styles into the page. */
  private static final String FOR_SWAGGER =
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  void register(@Observes Router router) {
    router.route().order(NEAR_THE_FRONT).handler(SecurityHeaders::add);
  }

  private static void add(RoutingContext context) {
    context.addHeadersEndHandler(
        done -> complete(context.normalizedPath(), context.response().headers()));
    context.next();
  }

  private static void complete(String path, MultiMap headers) {
    ALWAYS.forEach(headers::set);
    if (!headers.contains(CSP)) {
      headers.set(CSP, path.startsWith("/q/swagger-ui") ? FOR_SWAGGER : FOR_DATA);
    }
    if (path.startsWith("/api/") && !headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }

  /** For the one page there is. Styles that the page makes itself carry the nonce. */
  static String forPage(String nonce) {
    return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s';".formatted(nonce)
        + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
        + " worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }
}
