package kg.onuguu.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Directors on weak lines: each problem of a plan is sent with its own Idempotency-Key until an
 * answer comes, to one replica after the other.
 */
final class Writers {
  private final List<RunningApplication> replicas;
  private final String plan;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private volatile String token;

  Writers(List<RunningApplication> replicas) throws IOException, InterruptedException {
    this.replicas = replicas;
    RunningApplication first = replicas.get(0);
    token = first.signIn("director2");
    String school = first.get("/api/v1/me", token).at("/schools/0/id").asText();
    HttpResponse<String> created =
        first.post(
            "/api/v1/schools/" + school + "/plans",
            token,
            null,
            Map.of("title", "План", "firstSchoolYear", 2026));
    this.plan =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .readTree(created.body())
            .get("id")
            .asText();
  }

  int acknowledged() {
    return acknowledged.get();
  }

  /** Begins so many writes and returns at once. */
  Future<?> write(int count) {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = "Маселе " + i;
      all.add(threads.submit(() -> writeOne(text)));
    }
    threads.shutdown();
    return Executors.newSingleThreadExecutor(Writers::daemon)
        .submit(
            () -> {
              for (Future<?> one : all) {
                one.get();
              }
              return null;
            });
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private Void writeOne(String text) throws Exception {
    String key = UUID.randomUUID().toString();
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    for (int attempt = 0; System.nanoTime() < deadline; attempt++) {
      try {
        HttpResponse<String> answer =
            replicas
                .get(attempt % replicas.size())
                .post("/api/v1/plans/" + plan + "/problems", token, key, Map.of("text", text));
        if (answer.statusCode() == 201) {
          acknowledged.incrementAndGet();
          return null;
        }
        if (answer.statusCode() != 503) {
          throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
      } catch (IOException lost) {
        // the answer was lost, or nobody is there: that is what the key is for
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("No answer for five minutes");
  }

  /** What is stored, from all replicas. */
  List<String> stored() throws IOException, InterruptedException {
    token = replicas.get(0).signIn("director2");
    List<String> texts = new ArrayList<>();
    JsonNode content = replicas.get(0).get("/api/v1/plans/" + plan + "/content", token);
    content.get("problems").forEach(problem -> texts.add(problem.get("text").asText()));
    return texts;
  }

  static Set<String> expected(int count) {
    Set<String> texts = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      texts.add("Маселе " + i);
    }
    return texts;
  }

  /** Every creation has its line in the journal, and the journal is whole. */
  boolean journalIsIntact() throws IOException, InterruptedException {
    return replicas
        .get(0)
        .get("/api/v1/audit-events/verification", token)
        .get("intact")
        .asBoolean();
  }
}
