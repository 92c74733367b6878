package kg.onuguu.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is known of the other end of the connection. */
@ApplicationScoped
class ClientConnection {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int NETWORK_BYTES = 8;

  private final CurrentVertxRequest vertx;

  private final Optional<String> publicUrl;

  ClientConnection(
      CurrentVertxRequest vertx,
      @ConfigProperty(name = "onuguu.public-url") Optional<String> publicUrl) {
    this.vertx = vertx;
    this.publicUrl = publicUrl.map(url -> url.replaceFirst("/+$", ""));
  }

  /** Where people reach the pages: as configured, else as this request did. */
  String origin() {
    return publicUrl.orElseGet(() -> request().scheme() + "://" + request().authority());
  }

  /** The address to count attempts by; of IPv6 the network, since a client owns all of it. */
  String address() {
    String address = request().remoteAddress().hostAddress();
    if (address == null || !address.contains(":")) {
      return String.valueOf(address);
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (UnknownHostException strange) {
      return address;
    }
  }

  Optional<String> cookie(String name) {
    return Optional.ofNullable(request().getCookie(name)).map(Cookie::getValue);
  }

  /** A browser drops a Secure cookie that comes over plain http, so this machine goes without. */
  boolean isPlainLocalhost() {
    return "http".equals(request().scheme())
        && request().authority() != null
        && THIS_MACHINE.contains(request().authority().host());
  }

  private HttpServerRequest request() {
    return vertx.getCurrent().request();
  }
}
