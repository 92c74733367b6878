package kg.onuguu;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.access.Role;
import kg.onuguu.shared.text.Language;

/**
 * Lets tests of shared parts run without an account: the caller that {@code @TestSecurity} names
 * "stand-in-…" exists, as an administrator. Everybody else is looked for in the database.
 */
@Decorator
@Priority(10)
public class StandInUser implements CurrentUser {
  public static final String PREFIX = "stand-in-";

  private final CurrentUser real;
  private final SecurityIdentity identity;

  @Inject
  StandInUser(@Delegate @Any CurrentUser real, SecurityIdentity identity) {
    this.real = real;
    this.identity = identity;
  }

  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Caller> find() {
    return standIn().or(real::find);
  }

  @Override
  public Caller require() {
    return standIn().orElseGet(real::require);
  }

  private Optional<Caller> standIn() {
    if (!Arc.container().requestContext().isActive()
        || identity.isAnonymous()
        || !identity.getPrincipal().getName().startsWith(PREFIX)) {
      return Optional.empty();
    }
    String name = identity.getPrincipal().getName();
    return Optional.of(
        new Caller(
            id(name),
            name,
            "Stand-in",
            Role.ADMINISTRATOR,
            Language.KY,
            null,
            new AccessScope.Nationwide()));
  }
}
