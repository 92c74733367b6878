package kg.onuguu.access;

import java.util.UUID;
import kg.onuguu.shared.text.Language;

/**
 * Who makes this request, as the database knows it now.
 *
 * @param sessionId the sign-in that the access token belongs to
 */
public record Caller(
    UUID id,
    String login,
    String fullName,
    Role role,
    Language language,
    UUID sessionId,
    AccessScope scope) {

  public boolean is(Role other) {
    return role == other;
  }
}
