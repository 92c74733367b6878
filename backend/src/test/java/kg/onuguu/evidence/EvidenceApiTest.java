package kg.onuguu.evidence;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.file.SampleFiles;
import kg.onuguu.file.Uploading;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of evidence over HTTP, in a school that has none of the demonstration's. */
@QuarkusTest
class EvidenceApiTest {
  @Inject StandInShowing showing;
  @Inject EvidenceSweeper sweeper;
  @Inject EntityManager database;
  @Inject SessionFactory factory;

  private Uploading uploads;
  private String path;

  @BeforeEach
  void begin() {
    uploads = Uploading.of("director2");
    path = uploads.school() + "/evidence";
    forget();
  }

  @AfterEach
  @Transactional
  void forget() {
    showing.forget();
    UUID school = UUID.fromString(uploads.school().substring("/api/v1/schools/".length()));
    database
        .createQuery("select e from Evidence e where e.schoolId = :school", Evidence.class)
        .setParameter("school", school)
        .getResultList()
        .forEach(database::remove);
  }

  /** kind, number and date, file, school year; the hash is the file's. */
  @Test
  void aFileBecomesEvidence() {
    byte[] file = SampleFiles.pdf(300_000, 5);
    String location =
        create(order("uploadId", uploads.sent("Буйрук 45.pdf", file)))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("source", equalTo("file"))
            .body("revision", equalTo(1))
            .body("file.name", equalTo("Буйрук 45.pdf"))
            .body("file.size", equalTo(300_000))
            .body("file.mediaType", equalTo("application/pdf"))
            .body("revisions.number", contains(1))
            .body("warnings", empty())
            .body("createdBy", notNullValue())
            .extract()
            .header("Location");
    String hash =
        as("director2").get(location).then().statusCode(200).extract().path("file.sha256");
    Response answer =
        as("director2")
            .get(location + "/file")
            .then()
            .statusCode(200)
            .header("Content-Type", containsString("application/octet-stream"))
            .header("Content-Length", "300000")
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", containsString("sandbox"))
            .header("Content-Disposition", containsString("attachment; filename=\"evidence\""))
            .header("Content-Disposition", containsString("%D0%91"))
            .header("Cache-Control", "private, no-cache")
            .extract()
            .response();
    assertArrayEquals(file, answer.asByteArray());
    assertEquals("\"" + hash.substring(0, 32) + "\"", answer.header("ETag"));
    audit("created").body("items[0].changes.find { it.field == 'sha256' }.after", equalTo(hash));
  }

  /** "Order without date → 422". */
  @Test
  void anOrderWithoutADateIsRefused() {
    Map<String, Object> order = order("url", "https://example.kg/a.pdf");
    order.remove("documentDate");
    create(order)
        .statusCode(422)
        .body("errors.pointer", contains("/documentDate"))
        .body("errors[0].code", equalTo("date_required"))
        .body("errors[0].rule", equalTo("R-058"));
    order.put("kind", "photo");
    create(order).statusCode(201);
    order.put("documentDate", LocalDate.now().plusDays(2).toString());
    create(order).statusCode(422).body("errors[0].code", equalTo("in_future"));
    order.put("documentDate", "2026-09-02");
    order.put("expiresOn", "2026-09-01");
    create(order).statusCode(422).body("errors[0].code", equalTo("expires_before_date"));
  }

  @Test
  void exactlyOneSource() {
    create(order()).statusCode(422).body("errors[0].code", equalTo("no_source"));
    create(order("url", "https://example.kg", "register", "staff"))
        .statusCode(422)
        .body("errors[0].code", equalTo("one_source"));
    create(order("register", "staff"))
        .statusCode(201)
        .body("source", equalTo("register"))
        .body("register", equalTo("staff"))
        .body("revision", equalTo(0))
        .body("file", nullValue());
    for (String url :
        new String[] {"javascript:alert(1)", "ftp://a.kg", "//a.kg", "https://", "a"}) {
      create(order("url", url)).statusCode(422).body("errors[0].code", equalTo("url"));
    }
  }

  @Test
  void anUploadIsUsedOnceAndOnlyWhenComplete() {
    String upload = uploads.sent("a.pdf", SampleFiles.pdf(1000, 1));
    create(order("uploadId", upload)).statusCode(201);
    create(order("uploadId", upload))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/uploadId"))
        .body("errors[0].code", equalTo("unknown_upload"));
    create(order("uploadId", UUID.randomUUID().toString())).statusCode(422);
    String foreign = Uploading.of("director").sent("a.pdf", SampleFiles.pdf(1000, 2));
    create(order("uploadId", foreign))
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_upload"));
  }

  /** The weak line repeats the creation, and the upload is not asked for a second time. */
  @Test
  void aRepeatAnswersTheFirstRecord() {
    Map<String, Object> order = order("uploadId", uploads.sent("a.pdf", SampleFiles.pdf(1000, 3)));
    String key = Api.key();
    String first = as("director2").header("Idempotency-Key", key).body(order).post(path).path("id");
    as("director2")
        .header("Idempotency-Key", key)
        .body(order)
        .post(path)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    list().body("total", equalTo(1));
  }

  /** The same file in two records is pointed out, in the list too, before anything is saved. */
  @Test
  void theSameFileTwiceIsPointedOut() {
    byte[] file = SampleFiles.pdf(2000, 4);
    String first = id(order("uploadId", uploads.sent("a.pdf", file), "title", "Биринчи"));
    String hash = as("director2").get(path + "/" + first).path("file.sha256");
    list("sha256", hash).body("items.title", contains("Биринчи"));
    create(order("uploadId", uploads.sent("b.pdf", file)))
        .statusCode(201)
        .body("duplicates.title", contains("Биринчи"))
        .body("duplicates.id", contains(first));
  }

  /** Intuitem's lesson: a new file is a new revision, earlier ones stay readable. */
  @Test
  void revisions() {
    byte[] old = SampleFiles.pdf(2000, 6);
    byte[] now = SampleFiles.pdf(3000, 7);
    String id = id(order("uploadId", uploads.sent("a.pdf", old)));
    revise(id, uploads.sent("a.pdf", old), 0)
        .statusCode(422)
        .body("errors[0].code", equalTo("same_file"));
    revise(id, uploads.sent("b.pdf", now), 0)
        .statusCode(201)
        .body("revision", equalTo(2))
        .body("revisions.number", contains(2, 1))
        .body("revisions[0].note", equalTo("Мөөр басылды"))
        .body("file.name", equalTo("b.pdf"));
    revise(id, uploads.sent("c.pdf", SampleFiles.pdf(10, 8)), 0).statusCode(412);
    assertArrayEquals(now, bytes(id, null));
    assertArrayEquals(old, bytes(id, 1));
    as("director2").queryParam("revision", 3).get(path + "/" + id + "/file").then().statusCode(404);
    audit("revised").body("items[0].changes.field", contains("revision", "file", "sha256"));
    String link = id(order("url", "https://example.kg/a"));
    revise(link, uploads.sent("d.pdf", SampleFiles.pdf(10, 9)), 0)
        .statusCode(422)
        .body("errors[0].code", equalTo("not_a_file"));
  }

  @Test
  void changesAreComparedAndLogged() {
    String id = id(order("url", "https://example.kg/a"));
    as("director2").body(order()).put(path + "/" + id).then().statusCode(428);
    put(id, order("url", "https://example.kg/b", "title", "Башка"), 0)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("title", equalTo("Башка"));
    put(id, order("url", "https://example.kg/b"), 0).statusCode(412);
    put(id, order("register", "staff"), 1)
        .statusCode(422)
        .body("errors.code", contains("url", "not_for_source"));
    audit("changed").body("items[0].changes.field", contains("title", "url"));
  }

  /**
   * old, expired, soon to expire, without a number; what holds until replaced is not old.
   */
  @Test
  void whatIsDoubtfulIsFlagged() {
    create(order("url", "https://a.kg", "documentDate", "2012-12-31", "schoolYear", null))
        .body("warnings", contains("older_than_period"));
    create(order("url", "https://a.kg", "documentNumber", null))
        .body("warnings", contains("no_number"));
    create(
            order(
                "url",
                "https://a.kg",
                "kind",
                "charter",
                "documentDate",
                "1998-05-01",
                "schoolYear",
                null))
        .body("warnings", empty());
    create(order("url", "https://a.kg", "expiresOn", LocalDate.now().plusDays(20).toString()))
        .body("warnings", contains("expires_soon"));
    create(order("url", "https://a.kg", "documentDate", "2024-09-02", "expiresOn", "2025-09-01"))
        .body("warnings", contains("expired"));
  }

  @Test
  void filtersAndSearch() {
    id(order("url", "https://a.kg", "title", "Класс жетекчилер", "schoolYear", 2026));
    id(
        order(
            "url",
            "https://a.kg",
            "kind",
            "photo",
            "title",
            "Ашкана",
            "documentDate",
            null,
            "schoolYear",
            2025));
    id(order("register", "staff", "kind", "report", "title", "Кадрлар", "expiresOn", "2026-10-01"));
    id(order("uploadId", uploads.sent("Өзгөчө ат.pdf", SampleFiles.pdf(50, 1)), "title", "Файл"));
    list("kind", "photo").body("items.title", contains("Ашкана"));
    list("schoolYear", 2025).body("items.title", contains("Ашкана"));
    list("source", "register").body("items.title", contains("Кадрлар"));
    list("undated", true).body("items.title", contains("Ашкана"));
    list("expired", true).body("items.title", contains("Кадрлар"));
    list("q", "КЛАСС").body("items.title", contains("Класс жетекчилер"));
    list("q", "озгочо").body("items.title", contains("Файл"));
    list("q", "45 класс").body("items.title", contains("Класс жетекчилер"));
    list("sort", "title")
        .body("items.title", contains("Ашкана", "Кадрлар", "Класс жетекчилер", "Файл"));
    list("size", 2, "page", 1, "sort", "oldest").body("items.title", contains("Кадрлар", "Файл"));
  }

  /** The number of queries does not grow with the number of records. */
  @Test
  void aListHasAFixedNumberOfQueries() {
    id(order("uploadId", uploads.sent("a.pdf", SampleFiles.pdf(60, 1))));
    long one = Queries.during(factory, () -> list().body("total", equalTo(1)));
    for (int i = 2; i <= 5; i++) {
      id(order("uploadId", uploads.sent("a.pdf", SampleFiles.pdf(60, i))));
    }
    assertEquals(one, Queries.during(factory, () -> list().body("total", equalTo(5))));
  }

  /** Recoverable for 30 days, then gone with its files. */
  @Test
  void deletionCanBeTakenBack() {
    String id = id(order("uploadId", uploads.sent("a.pdf", SampleFiles.pdf(70, 1))));
    delete(id, 0)
        .statusCode(200)
        .body("deletedAt", notNullValue())
        .body(
            "restorableUntil",
            equalTo(LocalDate.now(java.time.ZoneId.of("Asia/Bishkek")).plusDays(29).toString()));
    list().body("total", equalTo(0));
    list("deleted", true).body("items.id", contains(id));
    put(id, order(), 1).statusCode(409);
    delete(id, 1).statusCode(409);
    restore(id, 0).statusCode(412);
    restore(id, 1).statusCode(200).body("deletedAt", nullValue());
    restore(id, 2).statusCode(409);
    list().body("items.id", contains(id));
    audit("restored").body("items[0].subjectId", equalTo(id));
  }

  @Test
  void afterThirtyDaysItIsGoneUnlessSomethingRestsOnIt() {
    String gone = id(order("uploadId", uploads.sent("a.pdf", SampleFiles.pdf(80, 1))));
    String used = id(order("uploadId", uploads.sent("b.pdf", SampleFiles.pdf(80, 2))));
    String fresh = id(order("uploadId", uploads.sent("c.pdf", SampleFiles.pdf(80, 3))));
    delete(gone, 0).statusCode(200);
    delete(used, 0).statusCode(200);
    showing.use(used, 1);
    assertEquals(0, sweeper.purge(Instant.now().plus(Duration.ofDays(29))));
    sweeper.purge(Instant.now().plus(Duration.ofDays(31)));
    as("director2").get(path + "/" + gone).then().statusCode(404);
    as("director2").get(path + "/" + used).then().statusCode(200);
    as("director2").get(path + "/" + fresh).then().statusCode(200);
  }

  @Test
  void whatASubmittedDocumentRestsOnStays() {
    String id = id(order("url", "https://a.kg"));
    showing.hold(id);
    showing.use(id, 3);
    delete(id, 0).statusCode(409).body("detail", containsString("өзүн өзү баалоо"));
    list().body("items[0].uses", equalTo(3));
  }

  /** Short and cheap for a weak line. */
  @Test
  void partsOfFilesAndWhatIsAlreadyThere() {
    byte[] file = SampleFiles.pdf(100_000, 11);
    String address = path + "/" + id(order("uploadId", uploads.sent("a.pdf", file))) + "/file";
    Response part =
        as("director2")
            .header("Range", "bytes=1000-1999")
            .get(address)
            .then()
            .statusCode(206)
            .header("Content-Range", "bytes 1000-1999/100000")
            .header("Content-Length", "1000")
            .extract()
            .response();
    assertArrayEquals(Arrays.copyOfRange(file, 1000, 2000), part.asByteArray());
    byte[] end =
        as("director2")
            .header("Range", "bytes=-10")
            .get(address)
            .then()
            .statusCode(206)
            .extract()
            .asByteArray();
    assertArrayEquals(Arrays.copyOfRange(file, 99_990, 100_000), end);
    String tag = part.header("ETag");
    as("director2").header("If-None-Match", tag).get(address).then().statusCode(304);
    as("director2")
        .header("Range", "bytes=0-9")
        .header("If-Range", "\"other\"")
        .get(address)
        .then()
        .statusCode(200);
    as("director2")
        .header("Range", "bytes=0-9")
        .header("If-Range", tag)
        .get(address)
        .then()
        .statusCode(206);
    as("director2")
        .header("Range", "bytes=100000-")
        .get(address)
        .then()
        .statusCode(416)
        .body("code", equalTo("RANGE_NOT_SATISFIABLE"));
    as("director2").header("Range", "bytes=0-1,5-6").get(address).then().statusCode(200);
  }

  @Test
  void picturesHaveSmallCopies() {
    String picture =
        path
            + "/"
            + id(
                order(
                    "kind",
                    "photo",
                    "uploadId",
                    uploads.sent("Сүрөт.jpg", SampleFiles.jpeg(2000, 1000))))
            + "/picture";
    as("director2").get(picture.replace("/picture", "")).then().body("file.picture", equalTo(true));
    for (String size : new String[] {"thumbnail", "preview"}) {
      as("director2")
          .queryParam("size", size)
          .get(picture)
          .then()
          .statusCode(200)
          .header("Content-Type", equalTo("image/jpeg"))
          .header("X-Content-Type-Options", "nosniff");
    }
    String tag = as("director2").get(picture).header("ETag");
    as("director2").header("If-None-Match", tag).get(picture).then().statusCode(304);
    String paper = id(order("uploadId", uploads.sent("a.pdf", SampleFiles.pdf(90, 1))));
    as("director2").get(path + "/" + paper + "/picture").then().statusCode(404);
  }

  /** Others read through what shows it to them, up to the shown revision, and no further. */
  @Test
  void othersReadWhatIsShownToThem() {
    Uploading own = Uploading.of("director");
    String records = own.school() + "/evidence";
    byte[] first = SampleFiles.pdf(100, 21);
    String id =
        as("director").body(order("uploadId", own.sent("a.pdf", first))).post(records).path("id");
    String one = records + "/" + id;
    as("commission").get(one).then().statusCode(404);
    as("commission").get(records).then().statusCode(403);
    as("admin").get(one + "/file").then().statusCode(403);
    showing.show(id, 1);
    as("director")
        .header("If-Match", "\"0\"")
        .body(Map.of("uploadId", own.sent("b.pdf", SampleFiles.pdf(100, 22))))
        .post(one + "/revisions")
        .then()
        .statusCode(201);
    as("commission")
        .get(one)
        .then()
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("file.name", equalTo("a.pdf"))
        .body("revisions.number", contains(1))
        .body("duplicates", empty());
    assertArrayEquals(first, as("commission").get(one + "/file").asByteArray());
    as("commission").queryParam("revision", 2).get(one + "/file").then().statusCode(404);
    as("district").get(one).then().statusCode(404);
    String events = "/api/v1/audit-events?subject=evidence&action=read";
    as("admin").get(events).then().body("items.subjectId", not(hasItem(id)));
    as("director").header("If-Match", "\"1\"").delete(one).then().statusCode(200);
    as("commission").get(one).then().statusCode(404);
  }

  /** Personal data: read whole, and each reading by somebody else stands in the journal. */
  @Test
  void readingPersonalDataIsNoted() {
    Uploading own = Uploading.of("director");
    String records = own.school() + "/evidence";
    String id =
        as("director")
            .body(
                order(
                    "kind",
                    "photo",
                    "personalData",
                    true,
                    "uploadId",
                    own.sent("a.jpg", SampleFiles.jpeg(60, 30))))
            .post(records)
            .path("id");
    String one = records + "/" + id;
    showing.show(id, 1);
    as("director").get(one + "/file").then().statusCode(200);
    as("director").get(one + "/picture").then().statusCode(200);
    assertEquals(0, readings(id));
    as("commission")
        .header("Range", "bytes=1-5")
        .get(one + "/file")
        .then()
        .statusCode(200)
        .header("Accept-Ranges", "none");
    assertEquals(1, readings(id));
    as("commission").get(one + "/picture").then().statusCode(404);
    as("commission").queryParam("size", "preview").get(one + "/picture").then().statusCode(200);
    assertEquals(2, readings(id));
    as("director").header("If-Match", "\"0\"").delete(one).then().statusCode(200);
  }

  private static int readings(String id) {
    return as("admin")
        .get("/api/v1/audit-events?subject=evidence&action=read&subjectId=" + id)
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }

  private ValidatableResponse create(Map<String, Object> body) {
    return as("director2").header("Idempotency-Key", Api.key()).body(body).post(path).then();
  }

  private String id(Map<String, Object> body) {
    return create(body).statusCode(201).extract().path("id");
  }

  private ValidatableResponse put(String id, Map<String, Object> body, int version) {
    return as("director2").header("If-Match", tag(version)).body(body).put(path + "/" + id).then();
  }

  private ValidatableResponse delete(String id, int version) {
    return as("director2").header("If-Match", tag(version)).delete(path + "/" + id).then();
  }

  private ValidatableResponse restore(String id, int version) {
    return as("director2")
        .header("If-Match", tag(version))
        .post(path + "/" + id + "/restoration")
        .then();
  }

  private ValidatableResponse revise(String id, String upload, int version) {
    return as("director2")
        .header("If-Match", tag(version))
        .body(Map.of("uploadId", upload, "note", "Мөөр басылды"))
        .post(path + "/" + id + "/revisions")
        .then();
  }

  private byte[] bytes(String id, Integer revision) {
    return as("director2")
        .queryParams(revision == null ? Map.of() : Map.of("revision", revision))
        .get(path + "/" + id + "/file")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private ValidatableResponse list(Object... query) {
    Map<String, Object> parameters = new HashMap<>();
    for (int i = 0; i < query.length; i += 2) {
      parameters.put((String) query[i], query[i + 1]);
    }
    return as("director2").queryParams(parameters).get(path).then().statusCode(200);
  }

  private static ValidatableResponse audit(String action) {
    return as("director2")
        .queryParam("subject", "evidence")
        .queryParam("action", action)
        .get("/api/v1/audit-events")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> order(Object... changes) {
    Map<String, Object> order = new HashMap<>();
    order.put("kind", "order");
    order.put("title", "Класс жетекчилерди бекитүү жөнүндө буйрук");
    order.put("documentNumber", "45");
    order.put("documentDate", "2026-09-02");
    order.put("schoolYear", 2026);
    order.put("personalData", false);
    for (int i = 0; i < changes.length; i += 2) {
      order.put((String) changes[i], changes[i + 1]);
    }
    return order;
  }

  private static String tag(int version) {
    return "\"" + version + "\"";
  }
}
