package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import kg.onuguu.shared.time.BusinessTime;

/** Makes one-time links; whoever asks has been checked before. */
@ApplicationScoped
class Invitations {
  private final OneTimeLinkRepository links;
  private final BusinessTime time;

  Invitations(OneTimeLinkRepository links, BusinessTime time) {
    this.links = links;
    this.time = time;
  }

  /** The secret is shown once, here. */
  record Made(String secret, LinkPurpose purpose, Instant expiresAt) {}

  @Transactional(Transactional.TxType.MANDATORY)
  Made make(UserAccount account) {
    Instant now = time.now();
    String secret = Secrets.next();
    LinkPurpose purpose = account.hasPassword() ? LinkPurpose.RESET : LinkPurpose.INVITATION;
    links.spendAllOf(account.getId(), now);
    OneTimeLink link = new OneTimeLink(account.getId(), purpose, Secrets.hash(secret), now);
    links.persist(link);
    return new Made(secret, purpose, link.getExpiresAt());
  }
}
