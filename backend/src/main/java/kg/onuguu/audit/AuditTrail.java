package kg.onuguu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;

/** Reads the journal, and proves that nobody rewrote it. */
@ApplicationScoped
class AuditTrail {
  private static final int BATCH = 500;

  private final AuditEventRepository events;
  private final EntityManager database;

  AuditTrail(AuditEventRepository events, EntityManager database) {
    this.events = events;
    this.database = database;
  }

  /** The first broken event is null when the chain was only cut at its end. */
  record Verification(boolean intact, long checked, UUID firstBrokenId) {
    private static final Verification NOTHING = new Verification(true, 0, null);

    private Verification and(Verification other) {
      return new Verification(
          intact && other.intact,
          checked + other.checked,
          firstBrokenId == null ? other.firstBrokenId : firstBrokenId);
    }
  }

  @Transactional
  AuditEventRepository.Found list(AccessScope scope, AuditFilter filter, Paging paging) {
    return events.visible(scope, filter, paging);
  }

  /** Without a school: the own one of a director, everything of an administrator. */
  @Transactional
  Verification verify(AccessScope scope, UUID schoolId) {
    if (scope instanceof AccessScope.SchoolScope own) {
      if (schoolId != null && !schoolId.equals(own.schoolId())) {
        throw ProblemException.notFound();
      }
      return verify(own.schoolId());
    }
    if (!(scope instanceof AccessScope.Nationwide)) {
      throw ProblemException.notFound();
    }
    return schoolId == null
        ? events.chains().stream().map(this::verify).reduce(Verification.NOTHING, Verification::and)
        : verify(schoolId);
  }

  /** Up to the end that the chain has now: what is added meanwhile is not waited for. */
  private Verification verify(UUID scopeId) {
    Optional<AuditChain> end = events.chain(scopeId);
    if (end.isEmpty()) {
      return Verification.NOTHING;
    }
    long lastNumber = end.get().getLastNumber();
    byte[] lastHash = end.get().getLastHash();
    long number = 0;
    byte[] hash = new byte[32];
    for (List<AuditEvent> some = events.after(scopeId, number, lastNumber, BATCH);
        !some.isEmpty();
        some = events.after(scopeId, number, lastNumber, BATCH)) {
      for (AuditEvent event : some) {
        if (!event.follows(number, hash)) {
          return new Verification(false, number, event.getId());
        }
        number = event.getNumber();
        hash = event.getHash();
      }
      database.clear();
    }
    boolean whole = number == lastNumber && java.util.Arrays.equals(hash, lastHash);
    return new Verification(whole, number, null);
  }
}
