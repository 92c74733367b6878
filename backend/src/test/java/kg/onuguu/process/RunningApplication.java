package kg.onuguu.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, as a user starts it. */
final class RunningApplication implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration READY_WITHIN = Duration.ofSeconds(180);

  final Path home;
  final int port;
  final Path log;
  private final Map<String, String> environment;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private Process process;

  private RunningApplication(Path home, int port, Map<String, String> environment) {
    this.home = home;
    this.port = port;
    this.environment = environment;
    this.log = Path.of("target", "it-" + port + ".log").toAbsolutePath();
  }

  /** On a free port, with demonstration data, not yet started. */
  static RunningApplication in(Path home, Map<String, String> environment) {
    return new RunningApplication(home, freePort(), new HashMap<>(environment));
  }

  /** Below the ports that the system gives to outgoing connections: nobody takes it meanwhile. */
  static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // the next one
      }
    }
  }

  static Path freshHome(String name) throws IOException {
    Path home = Path.of("target", "it-home", name).toAbsolutePath();
    delete(home);
    return home;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  RunningApplication start() throws IOException, InterruptedException {
    launch();
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (status("/q/health/ready") != 200) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException(
            (process.isAlive() ? "The application is not ready:\n" : "The application ended:\n")
                + tail());
      }
      Thread.sleep(100);
    }
    return this;
  }

  private String tail() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
  }

  Process launch() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Path jar = Path.of(System.getProperty("jar"));
    command.add("@" + Path.of("jvm.options").toAbsolutePath());
    // a short life: what the optimising compiler would cost it never earns
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=160m"));
    command.add("-jar");
    command.add(jar.getFileName().toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    // where the archive of the classes is found
    builder.directory(jar.getParent().toFile());
    builder.environment().put("ONUGUU_HOME", home.toString());
    builder.environment().put("ONUGUU_DEMO_DATA", "true");
    builder.environment().put("ONUGUU_DEMO_DISTRICT_SCHOOLS", "9"); // those that have names
    builder.environment().put("ONUGUU_RATE_LIMIT_PER_MINUTE", "0");
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process = builder.start();
    return process;
  }

  Process process() {
    return process;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  ProcessHandle database() throws IOException {
    String pid = Files.readString(home.resolve("mariadb/server.pid")).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** How another replica reaches the same database. */
  Map<String, String> replicaOn(int databasePort) throws IOException {
    return Map.of(
        "DB_URL",
        "jdbc:mysql://127.0.0.1:%d/onuguu?sslMode=DISABLED".formatted(databasePort),
        "DB_USER",
        "onuguu",
        "DB_PASSWORD",
        Files.readString(home.resolve("mariadb/password")),
        "JWT_PRIVATE_KEY_FILE",
        home.resolve("keys/private.pem").toString(),
        "JWT_PUBLIC_KEY_FILE",
        home.resolve("keys/public.pem").toString());
  }

  int databasePort() throws IOException {
    return Integer.parseInt(Files.readString(home.resolve("mariadb/port")));
  }

  String signIn(String login) throws IOException, InterruptedException {
    return accessToken(session(login));
  }

  /** An access token whose session was ended: the refresh cookie says which one. */
  String signedOut(String login) throws IOException, InterruptedException {
    HttpResponse<String> session = session(login);
    String cookie =
        session.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    int status =
        send(request("/api/v1/session", null).header("Cookie", cookie).DELETE()).statusCode();
    if (status != 204) {
      throw new IllegalStateException("signing out answered " + status);
    }
    return accessToken(session);
  }

  private static String accessToken(HttpResponse<String> session) throws IOException {
    return JSON.readTree(session.body()).get("accessToken").asText();
  }

  private HttpResponse<String> session(String login) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            request("/api/v1/session", null)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(
                            Map.of("login", login, "password", kg.onuguu.Api.DEMO_PASSWORD)))));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return answer;
  }

  JsonNode get(String path, String token) throws IOException, InterruptedException {
    return JSON.readTree(send(request(path, token).GET()).body());
  }

  HttpResponse<String> post(String path, String token, String key, Object body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path, token);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  HttpRequest.Builder request(String path, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** −1 when nobody answers. */
  int status(String path) throws InterruptedException {
    try {
      return send(request(path, null).GET()).statusCode();
    } catch (IOException nobody) {
      return -1;
    }
  }

  /** Politely; the embedded database goes with it. */
  @Override
  public void close() throws InterruptedException {
    if (process != null && process.isAlive()) {
      process.destroy();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }
}
