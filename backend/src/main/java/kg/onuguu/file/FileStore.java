package kg.onuguu.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the bytes of files are: a folder, or S3. Objects are written whole or not at all, never
 * change, and have names that this program makes ({@link StoreKeys}). A full store is 507, one that
 * is away 503.
 */
public interface FileStore {
  /** No small copy of a picture is larger. */
  long SMALL = 4L << 20;

  /** Refuses what will certainly not fit; not every store knows. */
  void requireRoom(long bytes);

  /** The file stays the caller's. */
  void put(String key, Path file);

  void put(String key, byte[] content);

  /** So many bytes from that one on; to be closed by the caller. */
  InputStream open(String key, long from, long length);

  /** A small object, whole. */
  default byte[] read(String key) {
    try (InputStream content = open(key, 0, SMALL)) {
      return content.readAllBytes();
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  /** What is not there is gone already. */
  void delete(String key);

  /** All keys of objects that were written before then, some at a time. */
  void eachOlderThan(Instant then, Consumer<List<String>> batch);
}
