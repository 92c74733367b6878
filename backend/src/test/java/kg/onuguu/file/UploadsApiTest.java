package kg.onuguu.file;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Resumable uploads over HTTP by tus 1.0. */
@QuarkusTest
class UploadsApiTest {
  private static final int MEGABYTE = 1 << 20;

  @Inject FileStore store;
  @Inject FileSweeper sweeper;
  @Inject EntityManager database;

  private Uploading uploads;

  @BeforeEach
  void begin() {
    uploads = Uploading.of("director2");
  }

  @Test
  void limitsAreToldBeforehand() {
    as("director2")
        .get(uploads.school() + "/upload-limits")
        .then()
        .statusCode(200)
        .body("maxBytes", equalTo(50 * MEGABYTE))
        .body("chunkBytes", equalTo(MEGABYTE))
        .body("keptHours", equalTo(72))
        .body("types.mediaType", hasItems("application/pdf", "image/jpeg", "image/heic"));
    as("director2")
        .options(uploads.school() + "/uploads")
        .then()
        .statusCode(204)
        .header("Tus-Version", "1.0.0")
        .header("Tus-Resumable", "1.0.0")
        .header("Tus-Extension", containsString("termination"))
        .header("Tus-Max-Size", Integer.toString(50 * MEGABYTE));
  }

  /** Journey J5: 20 MB, the line breaks in the middle of a piece at 60 %, the rest comes later. */
  @Test
  void aBrokenUploadResumesAndEndsWithTheRightHash() throws IOException {
    byte[] file = SampleFiles.pdf(20 * MEGABYTE, 20);
    String upload = uploads.begin("Буйрук.pdf", file.length);
    uploads.rest(upload, Arrays.copyOf(file, 12 * MEGABYTE), 0).then().statusCode(204);
    breakOff(upload, file, 12 * MEGABYTE);
    int arrived =
        Integer.parseInt(
            uploads
                .caller()
                .head(upload)
                .then()
                .statusCode(200)
                .header("Upload-Length", Integer.toString(file.length))
                .header("Cache-Control", "no-store")
                .header("Upload-Expires", notNullValue())
                .extract()
                .header("Upload-Offset"));
    assertEquals(12 * MEGABYTE, arrived);
    as("director2")
        .get(upload)
        .then()
        .body("state", equalTo("receiving"))
        .body("sha256", nullValue());
    uploads
        .rest(upload, file, arrived)
        .then()
        .statusCode(204)
        .header("Upload-Offset", Integer.toString(file.length));
    as("director2")
        .get(upload)
        .then()
        .statusCode(200)
        .body("state", equalTo("complete"))
        .body("name", equalTo("Буйрук.pdf"))
        .body("mediaType", equalTo("application/pdf"))
        .body("sha256", equalTo(S3Signature.sha256(file)));
    assertEquals(0, pieces(upload), "pieces are gone when the file is there");
  }

  /** Half of a piece over a real line that breaks. */
  private void breakOff(String upload, byte[] file, int offset) throws IOException {
    String token = Api.signIn("director2", Api.DEMO_PASSWORD);
    try (Socket line = new Socket("localhost", RestAssured.port)) {
      OutputStream out = line.getOutputStream();
      out.write(
          """
          PATCH %s HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer %s\r
          Tus-Resumable: 1.0.0\r
          Upload-Offset: %d\r
          Content-Type: application/offset+octet-stream\r
          Content-Length: %d\r
          \r
          """
              .formatted(upload, token, offset, MEGABYTE)
              .getBytes(StandardCharsets.US_ASCII));
      out.write(file, offset, MEGABYTE / 2);
      out.flush();
    }
  }

  /** Of eight requests with the same piece one is kept; the others are refused. */
  @Test
  void ofConcurrentPiecesOneIsKept() {
    byte[] file = SampleFiles.pdf(3 * MEGABYTE, 1);
    String upload = uploads.begin("a.pdf", file.length);
    byte[] piece = Arrays.copyOf(file, MEGABYTE);
    List<CompletableFuture<Integer>> all =
        IntStream.range(0, 8)
            .mapToObj(
                unused ->
                    CompletableFuture.supplyAsync(
                        () -> uploads.append(upload, 0, piece).statusCode()))
            .toList();
    List<Integer> statuses = new ArrayList<>(all.stream().map(CompletableFuture::join).toList());
    assertEquals(1, statuses.stream().filter(status -> status == 204).count(), statuses::toString);
    assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
    assertEquals(1, pieces(upload));
    uploads.rest(upload, file, MEGABYTE).then().statusCode(204);
    as("director2").get(upload).then().body("sha256", equalTo(S3Signature.sha256(file)));
  }

  @Test
  void anotherOffsetIsRefused() {
    String upload = uploads.begin("a.pdf", 1000);
    uploads
        .append(upload, 10, new byte[10])
        .then()
        .statusCode(409)
        .header("Tus-Resumable", "1.0.0")
        .body("detail", containsString("башка жерден башталат"));
    uploads
        .caller()
        .contentType("application/offset+octet-stream")
        .body(new byte[10])
        .patch(upload)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("Upload-Offset"));
  }

  @Test
  void theVersionOfTheProtocolIsNeeded() {
    String upload = uploads.begin("a.pdf", 1000);
    as("director2")
        .header("Tus-Resumable", "0.2.2")
        .head(upload)
        .then()
        .statusCode(412)
        .header("Tus-Version", "1.0.0");
    as("director2").delete(upload).then().statusCode(412).body("code", equalTo("TUS_VERSION"));
  }

  /** Item 22: told by the length alone, before a byte is sent. */
  @Test
  void whatIsTooLargeIsRefusedAtOnce() {
    uploads
        .create("a.pdf", 50L * MEGABYTE + 1)
        .then()
        .statusCode(413)
        .body("errors[0].code", equalTo("too_large"))
        .body("errors[0].message", containsString("50 МБ"));
    String upload = uploads.begin("a.pdf", 3 * MEGABYTE);
    uploads.append(upload, 0, new byte[MEGABYTE + 1]).then().statusCode(413);
    uploads.caller().head(upload).then().statusCode(200).header("Upload-Offset", "0");
    String small = uploads.begin("a.pdf", 10);
    uploads.append(small, 0, SampleFiles.pdf(11, 1)).then().statusCode(413);
    assertEquals(0, pieces(small));
  }

  /** More than the room of the school, told before anything is sent. */
  @Test
  void theRoomOfASchoolIsBounded() {
    long used =
        ((Number) as("director2").get(uploads.school() + "/upload-limits").path("usedBytes"))
            .longValue();
    List<String> begun = new ArrayList<>();
    try {
      Response last;
      do {
        last = uploads.create("a.pdf", 50 * MEGABYTE);
        if (last.statusCode() == 201) {
          begun.add(last.header("Location"));
        }
      } while (last.statusCode() == 201 && begun.size() < 60);
      last.then().statusCode(413).body("errors[0].code", equalTo("school_is_full"));
      assertTrue(used + begun.size() * 50L * MEGABYTE <= 2048L * MEGABYTE);
    } finally {
      begun.forEach(upload -> uploads.caller().delete(upload).then().statusCode(204));
    }
  }

  @Test
  void lengthAndNameAreNeeded() {
    uploads.create("a.pdf", 0).then().statusCode(400);
    uploads.create("a.pdf", -5).then().statusCode(400);
    uploads
        .caller()
        .header("Upload-Length", 5)
        .post(uploads.school() + "/uploads")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("Upload-Metadata"));
  }

  /** Item 23: refused with the first piece, and nothing is kept. */
  @Test
  void whatIsNotTakenIsGone() {
    byte[] program =
        Arrays.copyOf("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), 2 * MEGABYTE);
    String upload = uploads.begin("Буйрук.pdf", program.length);
    uploads
        .append(upload, 0, Arrays.copyOf(program, MEGABYTE))
        .then()
        .statusCode(415)
        .body("errors[0].code", equalTo("damaged"));
    uploads.caller().head(upload).then().statusCode(404);
    byte[] macros =
        SampleFiles.zip(
            java.util.Map.of(
                "[Content_Types].xml", new byte[1],
                "word/document.xml", new byte[1],
                "word/vbaProject.bin", new byte[1]));
    String second = uploads.begin("План.docx", macros.length);
    uploads
        .append(second, 0, macros)
        .then()
        .statusCode(415)
        .body("errors[0].code", equalTo("macros"))
        .body("errors[0].message", containsString("макрос"));
    as("director2").get(second).then().statusCode(404);
    assertEquals(0, pieces(second));
  }

  @Test
  void givenUpUploadsAreGone() {
    String upload = uploads.begin("a.pdf", 3 * MEGABYTE);
    uploads.append(upload, 0, SampleFiles.pdf(MEGABYTE, 1)).then().statusCode(204);
    uploads.caller().delete(upload).then().statusCode(204);
    uploads.caller().head(upload).then().statusCode(404);
    assertEquals(0, pieces(upload));
  }

  /** A repeat of the creation answers the first upload again. */
  @Test
  void aRepeatedCreationIsTheSameUpload() {
    String key = Api.key();
    String first =
        uploads
            .caller()
            .header("Idempotency-Key", key)
            .header("Upload-Length", 10)
            .header("Upload-Metadata", "filename YS5wZGY=")
            .post(uploads.school() + "/uploads")
            .header("Location");
    String again =
        uploads
            .caller()
            .header("Idempotency-Key", key)
            .header("Upload-Length", 10)
            .header("Upload-Metadata", "filename YS5wZGY=")
            .post(uploads.school() + "/uploads")
            .header("Location");
    assertEquals(first, again);
  }

  /** Item 16: another school's upload does not exist. */
  @Test
  void othersSeeNothing() {
    String upload = uploads.begin("a.pdf", 1000);
    Uploading.of("director").caller().head(upload).then().statusCode(404);
    as("district").get(upload).then().statusCode(403);
  }

  /** What nothing arrives for, and what nobody used, goes with its bytes. */
  @Test
  void theSweeperRemovesWhatIsOver() {
    // what other tests have released goes first
    sweeper.sweepUploads(Instant.now());
    sweeper.sweepReleased();
    String unfinished = uploads.begin("a.pdf", 3 * MEGABYTE);
    uploads.append(unfinished, 0, SampleFiles.pdf(MEGABYTE, 1)).then().statusCode(204);
    String unused =
        uploads.school() + "/uploads/" + uploads.sent("b.jpg", SampleFiles.jpeg(40, 40));
    String fresh = uploads.begin("c.pdf", 1000);
    expire(unfinished);
    expire(unused);
    uploads.caller().head(unfinished).then().statusCode(404);
    List<String> before = keys();
    sweeper.sweepUploads(Instant.now());
    sweeper.sweepReleased();
    uploads.caller().head(fresh).then().statusCode(200);
    assertEquals(0, pieces(unfinished));
    // one piece, one picture and its two copies
    assertEquals(before.size() - 4, keys().size());
  }

  /** An object that no row knows, as a replica that dies between the two leaves it. */
  @Test
  void theSweeperRemovesStrays() {
    String known = uploads.school() + "/uploads/" + uploads.sent("b.pdf", SampleFiles.pdf(99, 9));
    store.put("files/nobody/stray", new byte[10]);
    assertEquals(0, sweeper.sweepStrays(Instant.now().minus(Duration.ofDays(2))), "still young");
    assertTrue(sweeper.sweepStrays(Instant.now().plusSeconds(60)) >= 1);
    assertTrue(keys().stream().noneMatch("files/nobody/stray"::equals));
    as("director2").get(known).then().statusCode(200).body("state", equalTo("complete"));
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    store.eachOlderThan(Instant.now().plusSeconds(60), keys::addAll);
    return keys;
  }

  private long pieces(String upload) {
    String folder = "pieces/" + upload.substring(upload.lastIndexOf('/') + 1);
    return keys().stream().filter(key -> key.startsWith(folder)).count();
  }

  @Transactional
  void expire(String upload) {
    database
        .createQuery("update FileUpload set expiresAt = :then where id = :id")
        .setParameter("then", Instant.now().minusSeconds(1))
        .setParameter("id", UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1)))
        .executeUpdate();
  }
}
