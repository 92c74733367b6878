package kg.onuguu.school.profile.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;

/**
 * Whether an address belongs to the organisation or lies with a public service (DQ-34). The
 * services are reference data.
 */
@ApplicationScoped
public class PublicHosts {
  private static final String SET = "public_host";

  private final ReferenceData reference;

  PublicHosts(ReferenceData reference) {
    this.reference = reference;
  }

  /** The service that a website lies with, if it is a known public one. */
  public Optional<ReferenceValue> ofWebsite(String website) {
    try {
      return website == null ? Optional.empty() : find("page", URI.create(website).getHost());
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** The service that an e-mail address lies with, if it is a known public one. */
  public Optional<ReferenceValue> ofEmail(String email) {
    return email == null
        ? Optional.empty()
        : find("mail", email.substring(email.lastIndexOf('@') + 1));
  }

  private Optional<ReferenceValue> find(String use, String host) {
    if (host == null) {
      return Optional.empty();
    }
    String asked = "." + host.toLowerCase(Locale.ROOT);
    return reference.values(SET).stream()
        .filter(value -> use.equals(value.attributes().get("use")))
        .filter(value -> asked.endsWith("." + value.attributes().get("domain")))
        .findFirst();
  }
}
