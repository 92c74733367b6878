package kg.onuguu.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import kg.onuguu.access.AccessScope;
import org.junit.jupiter.api.Test;

/** who, when, what, old → new; and nobody rewrites it unnoticed. */
@QuarkusTest
class AuditTest {
  private static final AccessScope ALL = new AccessScope.Nationwide();

  @Inject Audit audit;
  @Inject AuditTrail trail;
  @Inject AgroalDataSource source;

  private void write(UUID school, String label) {
    QuarkusTransaction.requiringNew().run(() -> record(school, label));
  }

  private void record(UUID school, String label) {
    audit.record(
        AuditAction.CHANGED,
        AuditSubject.MISSION,
        school,
        label,
        school,
        AuditChanges.of("text", "эски", label));
  }

  private UUID chainOf(int events) {
    UUID school = UUID.randomUUID();
    for (int i = 1; i <= events; i++) {
      write(school, "окуя " + i);
    }
    return school;
  }

  /** As somebody with the database's own password would. */
  private void tamper(String sql, UUID school) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, bytes(school));
      assertTrue(statement.executeUpdate() > 0);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private void assertBroken(UUID school, boolean firstKnown) {
    AuditTrail.Verification found = trail.verify(ALL, school);
    assertFalse(found.intact());
    assertEquals(firstKnown, found.firstBrokenId() != null);
    assertFalse(trail.verify(ALL, null).intact());
  }

  private void drop(UUID school) throws SQLException {
    tamper("delete from audit_event where scope_id = ?", school);
    tamper("delete from audit_chain where scope_id = ?", school);
  }

  @Test
  void anUntouchedChainIsIntact() {
    UUID school = chainOf(3);
    assertEquals(new AuditTrail.Verification(true, 3, null), trail.verify(ALL, school));
    assertEquals(new AuditTrail.Verification(true, 0, null), trail.verify(ALL, UUID.randomUUID()));
  }

  @Test
  void everyKindOfTamperingIsFound() throws SQLException {
    String one = " where number = 2 and scope_id = ?";
    for (String change :
        List.of(
            "update audit_event set label = 'башка'" + one,
            "update audit_event set changes = '[]'" + one,
            "update audit_event set actor_name = 'Башка'" + one,
            "update audit_event set occurred_at = occurred_at + interval 1 second" + one,
            "update audit_event set school_id = null" + one,
            "update audit_event set hash = repeat(x'11', 32)" + one,
            "update audit_event set number = 9" + one,
            "delete from audit_event" + one)) {
      UUID school = chainOf(3);
      tamper(change, school);
      assertBroken(school, true);
      drop(school);
    }
  }

  @Test
  void aSwapIsFound() throws SQLException {
    UUID school = chainOf(3);
    tamper("update audit_event set number = 30 where number = 1 and scope_id = ?", school);
    tamper("update audit_event set number = 1 where number = 2 and scope_id = ?", school);
    tamper("update audit_event set number = 2 where number = 30 and scope_id = ?", school);
    assertBroken(school, true);
    drop(school);
  }

  @Test
  void aCutEndIsFound() throws SQLException {
    UUID school = chainOf(3);
    tamper("delete from audit_event where number = 3 and scope_id = ?", school);
    assertBroken(school, false);
    drop(school);
  }

  @Test
  void writtenTogetherWithTheDeedOrNotAtAll() {
    UUID school = UUID.randomUUID();
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      record(school, "окуя");
                      throw new IllegalStateException();
                    }));
    assertEquals(0, trail.verify(ALL, school).checked());
    assertThrows(Exception.class, () -> record(school, "without a transaction"));
  }

  @Test
  void manyAtOnceMakeOneChain() {
    UUID school = UUID.randomUUID();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CompletableFuture.allOf(
            IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.runAsync(() -> write(school, "" + i), threads))
                .toArray(CompletableFuture[]::new))
        .join();
    threads.shutdown();
    assertEquals(new AuditTrail.Verification(true, 40, null), trail.verify(ALL, school));
  }

  record Content(String text, LocalDate day, BigDecimal sum, List<String> words, Integer years) {}

  @Test
  void changesAreFieldByField() {
    Content before =
        new Content("а", LocalDate.of(2026, 9, 1), new BigDecimal("10.50"), List.of("x"), null);
    Content after =
        new Content("б", LocalDate.of(2026, 9, 1), new BigDecimal("10.50"), List.of("x", "y"), 5);
    assertEquals(
        List.of(
            new AuditChanges.Change("text", "а", "б"),
            new AuditChanges.Change("words", "x", "x; y"),
            new AuditChanges.Change("years", null, "5")),
        AuditChanges.between(before, after).fields());
    assertTrue(AuditChanges.between(before, before).isEmpty());
    assertEquals(4, AuditChanges.created(before).fields().size());
    assertEquals(
        new AuditChanges.Change("sum", "10.50", null),
        AuditChanges.removed(before).fields().get(2));
  }

  @Test
  void anAdministratorFindsAnEvent() {
    UUID school = UUID.randomUUID();
    write(school, "Өзгөчө окуя");
    write(school, "башка");
    Api.as("admin")
        .queryParam("q", "озгочо")
        .queryParam("schoolId", school)
        .get("/api/v1/audit-events")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.label", contains("Өзгөчө окуя"))
        .body("items[0].actorName", equalTo("Өнүгүү"))
        .body("items[0].subject", equalTo("mission"))
        .body("items[0].changes[0].before", equalTo("эски"));
    Api.as("admin")
        .queryParam("schoolId", school)
        .queryParam("size", 1)
        .queryParam("page", 1)
        .get("/api/v1/audit-events")
        .then()
        .body("total", equalTo(2))
        .body("items.label", contains("Өзгөчө окуя"));
    Api.as("admin")
        .queryParam("schoolId", school)
        .queryParam("to", "2000-01-01")
        .get("/api/v1/audit-events")
        .then()
        .body("total", equalTo(0));
    Api.as("admin")
        .queryParam("schoolId", school)
        .get("/api/v1/audit-events/verification")
        .then()
        .statusCode(200)
        .body("intact", equalTo(true))
        .body("checked", equalTo(2));
  }

  /** a director reads the own school only. */
  @Test
  void aDirectorSeesTheOwnSchoolOnly() {
    String own = Api.as("director").get("/api/v1/me").path("schools[0].id");
    UUID foreign = UUID.randomUUID();
    write(UUID.fromString(own), "менин мектебим");
    write(foreign, "чоочун мектеп");
    Api.as("director")
        .get("/api/v1/audit-events")
        .then()
        .statusCode(200)
        .body("items.schoolId", everyItem(equalTo(own)))
        .body("items.label", hasItem("менин мектебим"))
        .body("items.label", not(hasItem("чоочун мектеп")))
        .body("items[0].schoolName.ky", equalTo("Кең-Булак орто мектеби"));
    Api.as("director")
        .queryParam("schoolId", foreign)
        .get("/api/v1/audit-events")
        .then()
        .body("total", equalTo(0));
    Api.as("director")
        .queryParam("schoolId", foreign)
        .get("/api/v1/audit-events/verification")
        .then()
        .statusCode(404);
    Api.as("director").get("/api/v1/audit-events/verification").then().statusCode(200);
    for (String other : List.of("deputy", "commission", "district")) {
      Api.as(other).get("/api/v1/audit-events").then().statusCode(403);
    }
  }
}
