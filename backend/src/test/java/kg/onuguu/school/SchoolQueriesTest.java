package kg.onuguu.school;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.shared.text.LocalizedName;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of schools costs the same number of statements, however many schools there are. */
@QuarkusTest
class SchoolQueriesTest {
  /** As many as the country has. */
  private static final int COUNTRY = 2394;

  @Inject SessionFactory factory;
  @Inject SchoolSeeding seeding;
  @Inject AgroalDataSource source;

  private UUID district;

  @BeforeEach
  void aWholeCountry() {
    QuarkusTransaction.requiringNew().timeout(120).run(this::fill);
  }

  private void fill() {
    UUID oblast = seeding.unit(AdminUnitKind.OBLAST, null, name("Чоң облус"));
    district = seeding.unit(AdminUnitKind.DISTRICT, oblast, name("Чоң район"));
    for (int i = 1; i <= COUNTRY; i++) {
      seeding.school(
          new SchoolSeeding.NewSchool(
              Integer.toString(i),
              name("Чоңдук мектеби " + i),
              SchoolKind.SECONDARY,
              district,
              null,
              null,
              null,
              List.of(InstructionLanguage.KY)));
    }
  }

  private static LocalizedName name(String ky) {
    return new LocalizedName(ky, null, null);
  }

  @AfterEach
  void onlyTheDemonstrationAgain() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from school where name_ky like 'Чоңдук мектеби %'")) {
      assertEquals(COUNTRY, delete.executeUpdate());
    }
  }

  @Test
  void twoHundredSchoolsCostAsManyStatementsAsOne() {
    long one = Queries.during(factory, () -> list(1));
    long many = Queries.during(factory, () -> list(200));
    assertEquals(one, many);
    assertTrue(many <= 6, many + " statements");
  }

  private void list(int size) {
    Api.as("admin")
        .queryParams("districtId", district, "size", size)
        .get("/api/v1/schools")
        .then()
        .statusCode(200)
        .body("items", hasSize(size))
        .body("total", equalTo(COUNTRY));
  }
}
