package kg.onuguu.bench;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * The values that a request made for itself: ids, keys, hashes, positions. Two recordings of the
 * same request differ in just these.
 */
final class OwnValues {
  /**
   * The microsecond of now, and never twice: endpoint and floor write in turns, the endpoint counts
   * on from where the floor stopped, and in a microsecond it does not get as far as the clock.
   */
  private static final AtomicLong CLOCK = new AtomicLong();

  private final Map<Object, Object> samples;

  private OwnValues(Map<Object, Object> samples) {
    this.samples = samples;
  }

  static OwnValues none() {
    return new OwnValues(Map.of());
  }

  static OwnValues between(List<RecordedStatement> first, List<RecordedStatement> second) {
    if (first.size() != second.size()) {
      throw new IllegalStateException("the two recordings differ in their statements");
    }
    Map<Object, Object> samples = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      List<Object> before = first.get(i).values();
      List<Object> after = second.get(i).values();
      for (int k = 0; k < after.size(); k++) {
        if (!Objects.equals(key(before.get(k)), key(after.get(k)))) {
          samples.put(key(after.get(k)), after.get(k));
        }
      }
    }
    return new OwnValues(samples);
  }

  UnaryOperator<Object> forOneRequest() {
    if (samples.isEmpty()) {
      return UnaryOperator.identity();
    }
    Map<Object, Object> fresh = new HashMap<>();
    return value -> {
      Object key = key(value);
      return samples.containsKey(key) ? fresh.computeIfAbsent(key, k -> renew(value)) : value;
    };
  }

  private static long next() {
    long now = System.currentTimeMillis() * 1000;
    return CLOCK.updateAndGet(last -> Math.max(last + 1, now));
  }

  private static Object renew(Object value) {
    if (value instanceof byte[] bytes) {
      byte[] random = new byte[bytes.length];
      ThreadLocalRandom.current().nextBytes(random);
      if (bytes.length >= 8) { // time-ordered like the application's own ids
        ByteBuffer.wrap(random).putLong(ByteBuffer.wrap(bytes).getLong() + next());
      }
      return random;
    }
    if (value instanceof String text && text.length() == 36) {
      return UUID.randomUUID().toString();
    }
    if (value instanceof String text && text.matches("[0-9a-f]{64}")) {
      byte[] random = new byte[32];
      ThreadLocalRandom.current().nextBytes(random);
      return HexFormat.of().formatHex(random);
    }
    return value instanceof Long || value instanceof Integer ? next() : value;
  }

  /** Arrays have no equality of their own. */
  private static Object key(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
  }
}
