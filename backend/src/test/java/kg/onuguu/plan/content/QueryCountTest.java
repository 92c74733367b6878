package kg.onuguu.plan.content;

import static kg.onuguu.Api.as;
import static kg.onuguu.plan.Fixture.activity;
import static kg.onuguu.plan.Fixture.part;
import static kg.onuguu.plan.Fixture.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole of a plan costs the same number of queries, however large it is. */
@QuarkusTest
class QueryCountTest {
  private static final int FEW = 5;
  private static final int MANY = 60;

  @Inject EntityManagerFactory factory;
  private Statistics statistics;

  @BeforeEach
  void count() {
    statistics = factory.unwrap(SessionFactory.class).getStatistics();
  }

  @Test
  void contentCompletenessAndSchedule() {
    String small = plan("director");
    String large = plan("director");
    fill(small, FEW);
    fill(large, MANY);
    for (String view : List.of("/content", "/completeness", "/schedule", "/team", "/activities")) {
      long few = statements("/api/v1/plans/" + small + view);
      long many = statements("/api/v1/plans/" + large + view);
      assertEquals(few, many, view);
      assertTrue(many <= 20, view + " " + many);
    }
  }

  @Test
  void lists() {
    as("admin").get("/api/v1/plans?size=2").then().statusCode(200);
    long few = statements("/api/v1/plans?size=2");
    for (int i = 0; i < 5; i++) {
      plan("director");
    }
    assertEquals(few, statements("/api/v1/plans?size=200"));
  }

  private long statements(String path) {
    as("admin").get(path).then().statusCode(200);
    long before = statistics.getPrepareStatementCount();
    as("admin").get(path).then().statusCode(200);
    return statistics.getPrepareStatementCount() - before;
  }

  private static void fill(String plan, int size) {
    String problem = part(plan, "problems", Map.of("text", "Көйгөй"));
    String before = null;
    for (int i = 0; i < size; i++) {
      part(plan, "goals", Map.of("text", "Максат " + i, "problemIds", List.of(problem)));
      Map<String, Object> activity = activity();
      activity.put("predecessorIds", before == null ? List.of() : List.of(before));
      before = part(plan, "activities", activity);
    }
    for (int i = 0; i < size / FEW; i++) {
      part(
          plan,
          "team/members",
          Map.of("category", "admin", "fullName", "Мүчө " + i, "skills", List.of("ict")));
    }
  }
}
