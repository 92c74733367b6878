package kg.onuguu.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Start, refusals to start, slow connections, an orphaned database, and the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleIT {
  private static final int SLOW = Integer.getInteger("slow.connections", 200);
  private static RunningApplication application;

  @BeforeAll
  static void start() throws Exception {
    application =
        RunningApplication.in(
                RunningApplication.freshHome("lifecycle"), Map.of("SHUTDOWN_DELAY", "2S"))
            .start();
  }

  @AfterAll
  static void stop() throws Exception {
    application.close();
  }

  @Test
  @Order(1)
  void secretsAreForTheUserOnly() throws IOException {
    for (String secret :
        List.of("mariadb/password", "mariadb/init.sql", "keys/private.pem", "keys/public.pem")) {
      assertEquals("rw-------", permissions(application.home.resolve(secret)), secret);
    }
    assertEquals("rwx------", permissions(application.home.resolve("mariadb")));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  @Order(2)
  void aTakenPortIsNamed() throws Exception {
    assertRefused(
        RunningApplication.in(
            RunningApplication.freshHome("other"),
            Map.of("PORT", Integer.toString(application.port))),
        "port " + application.port + " is taken");
  }

  @Test
  @Order(2)
  void filesInUseAreNamed() throws Exception {
    assertRefused(RunningApplication.in(application.home, Map.of()), "another Onuguu already uses");
  }

  @Test
  @Order(2)
  void aFolderWithoutRightsIsNamed() throws Exception {
    assertRefused(
        RunningApplication.in(Path.of("/proc/onuguu"), Map.of()), "name another folder with");
  }

  @Test
  @Order(2)
  void aForeignDatabaseNeedsKeysOfOurOwn() throws Exception {
    assertRefused(
        RunningApplication.in(application.home, Map.of("DB_URL", "jdbc:mysql://127.0.0.1:1/x")),
        "JWT_PRIVATE_KEY_FILE");
  }

  /** What the log of a start, of people signing in and of an outage may never hold. */
  private static void assertSilent(String token) throws IOException {
    String log = Files.readString(application.log);
    String password = Files.readString(application.home.resolve("mariadb/password"));
    for (String secret : List.of(kg.onuguu.Api.DEMO_PASSWORD, password.strip(), token, "Айгүл")) {
      assertFalse(log.contains(secret), "the log tells a secret or a name");
    }
  }

  private static void assertRefused(RunningApplication other, String sentence) throws Exception {
    Process process = other.launch();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(78, process.exitValue());
    String said = Files.readString(other.log);
    assertTrue(said.contains(sentence), said);
    assertEquals(1, said.lines().count(), said);
  }

  @Test
  @Order(3)
  void slowConnectionsAreClosed() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(SLOW);
    List<Future<Double>> all = new ArrayList<>();
    for (int i = 0; i < SLOW; i++) {
      int kind = i % 3;
      all.add(threads.submit(() -> secondsUntilClosed(kind)));
    }
    String token = application.signIn("admin");
    for (int i = 0; i < 20; i++) {
      assertEquals(
          200, application.send(application.request("/api/v1/schools", token).GET()).statusCode());
    }
    for (Future<Double> one : all) {
      double seconds = one.get(60, TimeUnit.SECONDS);
      assertTrue(seconds > 5 && seconds <= 15, "closed after " + seconds + " s");
    }
    threads.shutdown();
  }

  /** Silent, or dripping its headers, or dripping its body. */
  private static double secondsUntilClosed(int kind) throws Exception {
    List<String> starts =
        List.of(
            "",
            "GET /api/v1/schools HTTP/1.1\r\nHost: x\r\n",
            "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{");
    List<String> drips = List.of("", "X-A: b\r\n", " ");
    long start = System.nanoTime();
    try (Socket socket = new Socket("127.0.0.1", application.port)) {
      socket.setSoTimeout(1000);
      socket.getOutputStream().write(starts.get(kind).getBytes(StandardCharsets.US_ASCII));
      while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(40)) {
        try {
          if (socket.getInputStream().read() < 0) {
            break;
          }
        } catch (java.net.SocketTimeoutException stillOpen) {
          socket.getOutputStream().write(drips.get(kind).getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException reset) {
      // closed while we wrote
    }
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  @Order(4)
  void anOrphanedDatabaseIsAdopted() throws Exception {
    long server = application.database().pid();
    String dead = application.signedOut("deputy");
    application.kill();
    assertTrue(ProcessHandle.of(server).isPresent(), "the server should outlive a kill -9");
    application.start();
    assertEquals(server, application.database().pid());
    application.signIn("director");
    // a token that was signed out stays dead, though its signature is as good as before
    assertEquals(401, application.send(application.request("/api/v1/me", dead).GET()).statusCode());
  }

  /** Not ready first, still answering for the delay, then gone with the server. */
  @Test
  @Order(5)
  void endsGracefully() throws Exception {
    String token = application.signIn("admin");
    ProcessHandle server = application.database();
    application.process().destroy();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    while (application.status("/q/health/ready") == 200 && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    assertEquals(503, application.status("/q/health/ready"));
    assertEquals(
        200, application.send(application.request("/api/v1/schools", token).GET()).statusCode());
    assertTrue(application.process().waitFor(30, TimeUnit.SECONDS));
    assertFalse(server.isAlive());
    assertSilent(token);
  }
}
