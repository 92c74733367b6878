package kg.onuguu.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder. */
class FolderStoreTest {
  @TempDir Path folder;

  private FolderStore store;

  @BeforeEach
  void begin() {
    store = new FolderStore(folder, 0);
  }

  @Test
  void keepsReadsAndDeletes() throws IOException {
    StoreContract.check(store, folder.resolve("source"));
    assertEquals(0, filesLeft());
  }

  /** Names are made here, and a store takes no others (items 24 and 27). */
  @Test
  void noNameLeadsOutOfTheFolder() {
    for (String key :
        List.of("../a", "/etc/passwd", "a/../../b", "a//b", "a/.", "A", "a\\b", "", "a/b\0")) {
      assertThrows(IllegalArgumentException.class, () -> store.put(key, new byte[1]), key);
    }
  }

  /** 507, and not a byte of it stays. */
  @Test
  void aFullDiskKeepsNothing() throws IOException {
    FolderStore full = new FolderStore(folder, Long.MAX_VALUE / 2);
    ProblemException refused =
        assertThrows(ProblemException.class, () -> full.put("a/b", new byte[10]));
    assertEquals(ProblemType.INSUFFICIENT_STORAGE, refused.type());
    assertEquals(507, refused.type().status());
    assertEquals(
        ProblemType.INSUFFICIENT_STORAGE,
        StoreProblems.of(new IOException("No space left on device")).type());
    assertEquals(0, filesLeft());
  }

  /** A write that breaks off leaves neither the name nor a part. */
  @Test
  void aBrokenWriteKeepsNothing() throws IOException {
    Path source = Files.createDirectory(folder.resolve("not-a-file"));
    assertThrows(ProblemException.class, () -> store.put("a/b", source));
    assertEquals(0, filesLeft());
  }

  @Test
  void onlyTheUserOfTheProcessMayOpenIt() throws IOException {
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("objects"))));
  }

  private long filesLeft() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("source"))
          .count();
    }
  }

  /** What every store does. */
  static final class StoreContract {
    private StoreContract() {}

    static void check(FileStore store, Path source) throws IOException {
      byte[] content = SampleFiles.pdf(200_000, 7);
      store.put("files/one/a", Files.write(source, content));
      store.put("files/one/b", new byte[] {1, 2, 3});
      assertArrayEquals(content, all(store.open("files/one/a", 0, content.length)));
      byte[] middle = new byte[1000];
      System.arraycopy(content, 5000, middle, 0, 1000);
      assertArrayEquals(middle, all(store.open("files/one/a", 5000, 1000)));
      assertArrayEquals(new byte[0], all(store.open("files/one/a", 5000, 0)));
      assertArrayEquals(new byte[] {1, 2, 3}, store.read("files/one/b"));
      store.put("files/one/b", new byte[] {4});
      assertArrayEquals(new byte[] {4}, store.read("files/one/b"));
      assertEquals(
          List.of("files/one/a", "files/one/b"), keys(store, Instant.now().plusSeconds(3600)));
      assertEquals(List.of(), keys(store, Instant.now().minusSeconds(3600)));
      store.delete("files/one/a");
      store.delete("files/one/a");
      store.delete("files/one/b");
      assertFalse(keys(store, Instant.now().plusSeconds(3600)).contains("files/one/a"));
      assertThrows(ProblemException.class, () -> all(store.open("files/one/a", 0, 10)));
    }

    private static List<String> keys(FileStore store, Instant then) {
      List<String> keys = new java.util.ArrayList<>();
      store.eachOlderThan(then, keys::addAll);
      return keys.stream().sorted().toList();
    }

    private static byte[] all(InputStream content) throws IOException {
      try (content) {
        return content.readAllBytes();
      }
    }
  }
}
