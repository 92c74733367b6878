package kg.onuguu.shared.request;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import kg.onuguu.shared.text.Language;

/**
 * What the platform knows of a running request before any feature looks at it.
 *
 * @param id of the client, if it is sane, else made here; in logs, problems and the audit trail
 * @param language of messages, from Accept-Language
 */
public record RequestInfo(String id, Language language) {
  public static final String HEADER = "X-Request-Id";

  private static final String KEY = RequestInfo.class.getName();

  /** Anything else could forge lines of the log. */
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  /** The same answer for one request, however often it is asked. */
  public static RequestInfo of(RoutingContext context) {
    RequestInfo known = context.get(KEY);
    if (known == null) {
      String brought = context.request().getHeader(HEADER);
      String id =
          brought != null && SANE.matcher(brought).matches()
              ? brought
              : UUID.randomUUID().toString();
      known =
          new RequestInfo(id, Language.negotiate(context.request().getHeader("Accept-Language")));
      context.put(KEY, known);
    }
    return known;
  }
}
