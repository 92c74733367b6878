package kg.onuguu.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.web.Paging;

@ApplicationScoped
class AuditEventRepository implements PanacheRepositoryBase<AuditEvent, UUID> {

  record Found(List<AuditEvent> events, long total) {}

  /** The chain, made at its first event, and nobody else's until the end of the transaction. */
  AuditChain lockChain(UUID scopeId) {
    AuditChain chain = lock(scopeId);
    if (chain == null) {
      getEntityManager()
          .createNativeQuery(
              "insert into audit_chain (scope_id, last_number, last_hash)"
                  + " values (:scope, 0, repeat(x'00', 32))"
                  + " on duplicate key update last_number = last_number")
          .setParameter("scope", scopeId)
          .executeUpdate();
      chain = lock(scopeId);
    }
    return chain;
  }

  private AuditChain lock(UUID scopeId) {
    return getEntityManager().find(AuditChain.class, scopeId, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<AuditChain> chain(UUID scopeId) {
    return Optional.ofNullable(getEntityManager().find(AuditChain.class, scopeId));
  }

  List<UUID> chains() {
    return getEntityManager()
        .createQuery(
            "select chain.scopeId from AuditChain chain order by chain.scopeId", UUID.class)
        .getResultList();
  }

  /** The next events of a chain in the order in which they should have been written. */
  List<AuditEvent> after(UUID scopeId, long number, long last, int count) {
    return find(
            "scopeId = :scope and number > :number and number <= :last order by number",
            Parameters.with("scope", scopeId).and("number", number).and("last", last))
        .page(0, count)
        .list();
  }

  /** Newest first. */
  Found visible(AccessScope scope, AuditFilter filter, Paging paging) {
    List<String> conditions = new ArrayList<>(List.of(inScope(scope)));
    Parameters parameters = new Parameters();
    if (scope instanceof AccessScope.SchoolScope own) {
      parameters.and("ownSchool", own.schoolId());
    }
    add(conditions, parameters, "event.subject = :subject", "subject", filter.subject());
    add(conditions, parameters, "event.subjectId = :subjectId", "subjectId", filter.subjectId());
    add(conditions, parameters, "event.schoolId = :schoolId", "schoolId", filter.schoolId());
    add(conditions, parameters, "event.actorId = :actorId", "actorId", filter.actorId());
    add(conditions, parameters, "event.action = :action", "action", filter.action());
    add(conditions, parameters, "event.occurredAt >= :from", "from", filter.from());
    add(conditions, parameters, "event.occurredAt < :until", "until", filter.until());
    int word = 0;
    for (String pattern : SearchText.patterns(filter.words())) {
      String name = "word" + word++;
      add(conditions, parameters, "event.searchText like :" + name, name, pattern);
    }
    PanacheQuery<AuditEvent> query =
        find(
            "from AuditEvent event where "
                + String.join(" and ", conditions)
                + " order by event.occurredAt desc, event.id desc",
            parameters);
    long total = query.count();
    return new Found(query.range(paging.offset(), paging.last()).list(), total);
  }

  /** Only a director and an administrator read the journal; anybody else would see nothing. */
  private static String inScope(AccessScope scope) {
    if (scope instanceof AccessScope.Nationwide) {
      return "1 = 1";
    }
    return scope instanceof AccessScope.SchoolScope ? "event.schoolId = :ownSchool" : "1 = 0";
  }

  private static void add(
      List<String> conditions, Parameters parameters, String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.and(name, value);
    }
  }
}
