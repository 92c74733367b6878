package kg.onuguu.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * SHA-256 over the hash before and every field of an event. Each field goes in with its length, so
 * that no two different events write the same bytes; an absent one has the length −1.
 */
final class AuditHash {
  private AuditHash() {}

  static byte[] of(AuditEvent event) {
    MessageDigest digest = sha256();
    digest.update(event.getPreviousHash());
    for (Object field :
        new Object[] {
          event.getId(),
          event.getScopeId(),
          event.getNumber(),
          ChronoUnit.MICROS.between(Instant.EPOCH, event.getOccurredAt()),
          event.getActorId(),
          event.getActorName(),
          event.getActorRole(),
          event.getAction(),
          event.getSubject(),
          event.getSubjectId(),
          event.getLabel(),
          event.getSchoolId(),
          event.getRequestId(),
          event.getChanges()
        }) {
      add(digest, field);
    }
    return digest.digest();
  }

  private static void add(MessageDigest digest, Object field) {
    byte[] bytes = field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes == null ? -1 : bytes.length).array());
    if (bytes != null) {
      digest.update(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
