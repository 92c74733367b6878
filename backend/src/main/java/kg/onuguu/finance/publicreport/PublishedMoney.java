package kg.onuguu.finance.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kg.onuguu.school.School;

/** Where a school publishes its money, for those who lead people there. */
@ApplicationScoped
public class PublishedMoney {
  private final PublicLinkRepository links;

  PublishedMoney(PublicLinkRepository links) {
    this.links = links;
  }

  /** The code of its link; empty while nothing is published. One query. */
  public Optional<String> codeOf(School school) {
    return links.of(school).map(PublicLink::getCode);
  }
}
