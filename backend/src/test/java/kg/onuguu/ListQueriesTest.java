package kg.onuguu;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A page of many rows costs as many queries as a page of one. */
@QuarkusTest
class ListQueriesTest {
  private static final int MOST = 12;

  @Inject SessionFactory database;

  @TestFactory
  Stream<DynamicTest> pagedLists() {
    return Contract.operations().stream()
        .filter(operation -> operation.paged() && !operation.hasIds())
        .filter(operation -> operation.roles().contains("administrator"))
        .map(operation -> dynamicTest(operation.id(), () -> sameForAllSizes(operation)));
  }

  /** A page beyond all data is empty, however far: its offset must not overflow. */
  @TestFactory
  Stream<DynamicTest> farPages() {
    return Contract.operations().stream()
        .filter(operation -> operation.paged() && !operation.hasIds())
        .filter(operation -> operation.roles().contains("administrator"))
        .map(
            operation ->
                dynamicTest(
                    operation.id(),
                    () ->
                        Api.as("admin")
                            .queryParam("size", 200)
                            .queryParam("page", Integer.MAX_VALUE)
                            .get(operation.path())
                            .then()
                            .statusCode(200)
                            .body("items", empty())));
  }

  /**
   * Whatever stands in a filter is a value or is refused, never a part of a statement, and no word
   * is taken for "no"; words that are looked for find nothing.
   */
  @TestFactory
  Stream<DynamicTest> filtersAreNoSql() {
    return Contract.operations().stream()
        .filter(operation -> operation.method().equals("GET") && !operation.hasIds())
        .filter(operation -> operation.roles().contains("administrator"))
        .filter(operation -> operation.requiredQuery().isEmpty())
        .flatMap(
            operation ->
                operation.queries().stream()
                    .map(
                        name ->
                            dynamicTest(
                                operation.id() + " " + name,
                                () -> isNoSql(operation.path(), name))));
  }

  private static void isNoSql(String path, String parameter) {
    for (String trick :
        List.of("zz' or '1'='1", "id; drop table school -- ", "zz%' union select 1")) {
      Response answer = Api.as("admin").queryParam(parameter, trick).get(path);
      if (parameter.equals("q")) {
        answer.then().statusCode(200).body("items", empty());
      } else {
        answer.then().statusCode(400).body("errors[0].pointer", containsString(parameter));
      }
    }
  }

  private void sameForAllSizes(Contract.Operation list) {
    read(list, 1);
    long one = Queries.during(database, () -> read(list, 1));
    long many = Queries.during(database, () -> read(list, 200));
    assertTrue(one > 0 && one <= MOST, list.id() + " sends " + one);
    // looking up names for an empty set of rows may be left out
    assertEquals(one, many, 1, list.id());
  }

  private static void read(Contract.Operation list, int size) {
    Api.as("admin").queryParam("size", size).get(list.path()).then().statusCode(200);
  }
}
