package kg.onuguu.finance;

import static kg.onuguu.finance.FinanceSchool.expense;
import static kg.onuguu.finance.FinanceSchool.income;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R-126 when everybody spends at once: the last som is spent once. */
@QuarkusTest
class ConcurrentExpensesTest {
  private static final int AT_ONCE = 50;
  private static final int ENOUGH_FOR = 7;

  @Test
  void theLastSomIsSpentOnce() {
    FinanceSchool school = FinanceSchool.of("director2");
    school
        .post(
            "/incomes",
            income("source", "donor_project", "amount", ENOUGH_FOR + "00.99", "date", "2018-01-01"))
        .then()
        .statusCode(201);
    Map<Integer, Long> answers =
        atOnce(
                () ->
                    school.post(
                        "/expenses", expense("source", "donor_project", "amount", "100.00")))
            .stream()
            .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
    assertEquals(Map.of(201, (long) ENOUGH_FOR, 422, (long) AT_ONCE - ENOUGH_FOR), answers);
    Response book =
        school.caller().queryParam("source", "donor_project").get(school.path("/entries"));
    book.then().body("total", equalTo(ENOUGH_FOR + 1)).body("totals[0].remainder", equalTo("0.99"));
    List<Integer> numbers = book.path("items.number");
    assertEquals(ENOUGH_FOR + 1, numbers.stream().distinct().count());
  }

  private static List<Response> atOnce(Supplier<Response> request) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    try {
      return IntStream.range(0, AT_ONCE)
          .mapToObj(i -> CompletableFuture.supplyAsync(() -> after(together, request), threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } finally {
      threads.shutdown();
    }
  }

  private static Response after(CyclicBarrier together, Supplier<Response> request) {
    try {
      together.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    Response answer = request.get();
    // Fifty at once may find no free connection in time: what a 503 refused has not begun.
    for (int again = 0; answer.statusCode() == 503 && again < 10; again++) {
      answer = request.get();
    }
    return answer;
  }
}
