package kg.onuguu.account;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Operations that need no access token do not mind a dead one. Clients that send it with everything
 * would otherwise be refused just where they want to renew it.
 */
@ApplicationScoped
class PublicOperations {
  private static final int BEFORE_AUTHENTICATION = -1800;

  private static final List<String> PATHS =
      List.of(
          "/api/v1/session",
          "/api/v1/session/refresh",
          "/api/v1/invitations/preview",
          "/api/v1/invitations/acceptance",
          "/api/v1/reference-data",
          "/api/v1/public/*");

  void register(@Observes Router router) {
    PATHS.forEach(
        path ->
            router
                .route(path)
                .order(BEFORE_AUTHENTICATION)
                .handler(PublicOperations::forgetAccessToken));
  }

  private static void forgetAccessToken(RoutingContext context) {
    context.request().headers().remove("Authorization");
    context.next();
  }
}
