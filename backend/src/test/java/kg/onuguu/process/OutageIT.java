package kg.onuguu.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The database goes away and comes back; the application says so, lives, and recovers by itself.
 */
class OutageIT {

  @Test
  void cutHungAndMended() throws Exception {
    try (RunningApplication first =
            RunningApplication.in(RunningApplication.freshHome("outage"), Map.of()).start();
        TcpProxy line = new TcpProxy(first.databasePort());
        RunningApplication replica =
            RunningApplication.in(first.home, first.replicaOn(line.port())).start()) {
      String token = replica.signIn("admin");
      assertEquals(200, schools(replica, token).statusCode());

      line.cut();
      for (int i = 0; i < 5; i++) {
        assertUnavailable(replica, token, 2_500);
      }
      assertEquals(200, replica.status("/q/health/live"));
      assertEquals(503, replica.status("/q/health/ready"));

      line.open();
      assertRecovers(replica, token);

      stop(first.database(), "STOP");
      try {
        assertUnavailable(replica, token, 6_500);
      } finally {
        stop(first.database(), "CONT");
      }
      assertRecovers(replica, token);
    }
  }

  private static HttpResponse<String> schools(RunningApplication application, String token)
      throws Exception {
    return application.send(application.request("/api/v1/schools", token).GET());
  }

  private static void assertUnavailable(RunningApplication application, String token, long millis)
      throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = schools(application, token);
    long took = (System.nanoTime() - start) / 1_000_000;
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertTrue(answer.body().contains("\"code\":\"UNAVAILABLE\""), answer.body());
    assertTrue(took < millis, "it took " + took + " ms");
  }

  private static void assertRecovers(RunningApplication application, String token)
      throws Exception {
    long deadline = System.nanoTime() + 5_000_000_000L;
    int status = schools(application, token).statusCode();
    while (status != 200 && System.nanoTime() < deadline) {
      Thread.sleep(200);
      status = schools(application, token).statusCode();
    }
    assertEquals(200, status);
    assertEquals(200, application.status("/q/health/ready"));
  }

  private static void stop(ProcessHandle process, String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
  }
}
