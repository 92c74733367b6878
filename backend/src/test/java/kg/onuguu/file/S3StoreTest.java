package kg.onuguu.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files in S3, against a stand-in that checks every signature; {@code .ci/s3} runs the last test
 * against a server that others wrote.
 */
class S3StoreTest {
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir Path folder;

  private FakeS3 server;
  private S3Store store;

  @BeforeEach
  void begin() throws IOException {
    server = new FakeS3();
    store = new S3Store(server.endpoint(), "bucket", FakeS3.SIGNATURE);
  }

  @AfterEach
  void end() {
    server.close();
  }

  /** The two examples with these very headers in the documentation of Signature Version 4. */
  @Test
  void signsAsTheDocumentationSays() {
    S3Signature signature =
        new S3Signature(
            "us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    Instant then = Instant.parse("2013-05-24T00:00:00Z");
    String bucket = "https://examplebucket.s3.amazonaws.com/?";
    assertEquals(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
            + " SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature="
            + "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        signature
            .headers("GET", URI.create(bucket + "lifecycle="), EMPTY, then)
            .get("Authorization"));
    assertTrue(
        signature
            .headers("GET", URI.create(bucket + "max-keys=2&prefix=J"), EMPTY, then)
            .get("Authorization")
            .endsWith("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"));
  }

  @Test
  void keepsReadsAndDeletes() throws IOException {
    FolderStoreTest.StoreContract.check(store, folder.resolve("source"));
    assertEquals(0, server.size());
  }

  @Test
  void listsPageByPage() {
    for (int i = 0; i < 5; i++) {
      store.put("files/one/" + i, new byte[] {1});
    }
    List<Integer> batches = new ArrayList<>();
    store.eachOlderThan(Instant.now().plusSeconds(60), keys -> batches.add(keys.size()));
    assertEquals(List.of(2, 2, 1), batches);
  }

  @Test
  void aServerThatStumblesIsAskedAgain() {
    server.failWith(503, 500);
    store.put("files/one/a", new byte[] {1});
    assertEquals(1, server.size());
    server.failWith(503, 503, 503);
    assertEquals(
        ProblemType.UNAVAILABLE,
        assertThrows(ProblemException.class, () -> store.read("files/one/a")).type());
  }

  @Test
  void aFullBucketIs507() {
    server.failWith(507, 507, 507);
    assertEquals(
        ProblemType.INSUFFICIENT_STORAGE,
        assertThrows(ProblemException.class, () -> store.put("files/one/a", new byte[] {1}))
            .type());
    assertEquals(0, server.size());
  }

  @Test
  void wrongKeysAndAnAbsentServerAre503() {
    S3Store stranger =
        new S3Store(server.endpoint(), "bucket", new S3Signature("kg-north-1", "access", "wrong"));
    assertEquals(
        ProblemType.UNAVAILABLE,
        assertThrows(ProblemException.class, () -> stranger.put("a/b", new byte[1])).type());
    server.close();
    assertEquals(
        ProblemType.UNAVAILABLE,
        assertThrows(ProblemException.class, () -> store.put("a/b", new byte[1])).type());
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "TEST_S3_ENDPOINT", matches = "http.*")
  void aServerThatOthersWroteUnderstandsIt() throws IOException {
    S3Store real =
        new S3Store(
            URI.create(System.getenv("TEST_S3_ENDPOINT")),
            System.getenv("TEST_S3_BUCKET"),
            new S3Signature(
                "us-east-1",
                System.getenv("TEST_S3_ACCESS_KEY"),
                System.getenv("TEST_S3_SECRET_KEY")));
    FolderStoreTest.StoreContract.check(real, folder.resolve("source"));
    S3Store stranger =
        new S3Store(
            URI.create(System.getenv("TEST_S3_ENDPOINT")),
            System.getenv("TEST_S3_BUCKET"),
            new S3Signature("us-east-1", System.getenv("TEST_S3_ACCESS_KEY"), "wrong"));
    assertThrows(ProblemException.class, () -> stranger.put("a/b", new byte[1]));
  }
}
