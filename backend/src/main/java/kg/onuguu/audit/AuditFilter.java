package kg.onuguu.audit;

import java.time.Instant;
import java.util.UUID;

/** What a reader of the journal looks for; null is everything. */
record AuditFilter(
    String words,
    AuditSubject subject,
    UUID subjectId,
    UUID schoolId,
    UUID actorId,
    AuditAction action,
    Instant from,
    Instant until) {}
