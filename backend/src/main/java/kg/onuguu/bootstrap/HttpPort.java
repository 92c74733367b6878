package kg.onuguu.bootstrap;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at the port before the database is started, which would be for nothing. It reads the places
 * where people set the port; the configuration itself is not there before Quarkus runs.
 */
final class HttpPort {
  private HttpPort() {}

  static void requireFree(Map<String, String> env) {
    int port =
        Integer.parseInt(
            first(System.getProperty("quarkus.http.port"), env.get("QUARKUS_HTTP_PORT"))
                .or(() -> Optional.ofNullable(env.get("PORT")))
                .orElse("8080"));
    String host =
        first(System.getProperty("quarkus.http.host"), env.get("QUARKUS_HTTP_HOST"))
            .orElse("0.0.0.0");
    try {
      new ServerSocket(port, 1, InetAddress.getByName(host)).close();
    } catch (BindException taken) {
      throw new StartupRefusedException(
          "port %d is taken by another program: stop that program, or choose another port with PORT=8081"
              .formatted(port));
    } catch (IOException other) {
      throw new StartupRefusedException(
          "port %d on %s cannot be opened (%s)".formatted(port, host, other.getMessage()));
    }
  }

  private static Optional<String> first(String one, String other) {
    return Optional.ofNullable(one).or(() -> Optional.ofNullable(other));
  }
}
