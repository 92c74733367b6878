package kg.onuguu.bootstrap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Starts and stops mariadbd, and tells whether it answers. */
final class ServerProcess {
  private static final String NAME = "onuguu";
  private static final String COLLATION = "utf8mb4_0900_as_ci";
  private static final long PATIENCE_SECONDS = 60;
  private static final int PORTS_TRIED = 5;

  private final Path home;
  private final ServerInstallation installation;

  ServerProcess(Path home, ServerInstallation installation) {
    this.home = home;
    this.installation = installation;
  }

  /** On a free port. Between our look and the server's own somebody else may take it. */
  ProcessHandle launch() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        PrivateFiles.write(port(), Integer.toString(socket.getLocalPort()));
      }
      try {
        return launchAgain();
      } catch (StartupRefusedException refused) {
        if (attempt == PORTS_TRIED || !said("Address already in use")) {
          throw refused;
        }
      }
    }
  }

  /** On the same port as before: the connections of the running application lead there. */
  ProcessHandle launchAgain() throws IOException, InterruptedException {
    if (!Files.exists(password())) {
      PrivateFiles.write(password(), UUID.randomUUID().toString());
    }
    PrivateFiles.write(initFile(), initialSql(Files.readString(password())));
    ProcessBuilder builder = new ProcessBuilder(command());
    builder
        .environment()
        .put("LD_LIBRARY_PATH", installation.binaries().resolve("libs").toString());
    Process server = builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers()) {
      if (!server.isAlive() || System.nanoTime() > deadline) {
        server.destroyForcibly();
        throw reason();
      }
      Thread.sleep(50);
    }
    return server.toHandle();
  }

  boolean answers() {
    try (Connection connection = database().open()) {
      return connection.isValid(2);
    } catch (SQLException | IOException notYet) {
      return false;
    }
  }

  Database database() throws IOException {
    String url =
        "jdbc:mysql://127.0.0.1:%s/%s?sslMode=DISABLED".formatted(Files.readString(port()), NAME);
    return new Database(url, NAME, Files.readString(password()));
  }

  /** Politely, so that everything is on the disk; after twenty seconds by force. */
  static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(20, TimeUnit.SECONDS);
    } catch (Exception slow) {
      server.destroyForcibly();
    }
  }

  static boolean runsAsRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private Path log() {
    return home.resolve("server.log");
  }

  private Path port() {
    return home.resolve("port");
  }

  private Path password() {
    return home.resolve("password");
  }

  private Path initFile() {
    return home.resolve("init.sql");
  }

  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    Path setsid = Path.of("/usr/bin/setsid");
    if (Files.isExecutable(setsid)) {
      // out of the terminal's group: Ctrl-C must reach us, and the server only after us
      command.add(setsid.toString());
    }
    command.addAll(
        List.of(
            installation.executable().toString(),
            "--no-defaults",
            "--basedir=" + installation.binaries(),
            "--lc-messages-dir=" + installation.binaries().resolve("share"),
            "--datadir=" + installation.data(),
            "--tmpdir=" + home.resolve("tmp"),
            "--pid-file=" + home.resolve("server.pid"),
            "--socket=" + home.resolve("s.sock"),
            "--bind-address=127.0.0.1",
            "--port=" + Files.readString(port()),
            "--init-file=" + initFile(),
            "--skip-ssl",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=" + COLLATION,
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--max-connections=60"));
    if (runsAsRoot()) {
      command.add("--user=root");
    }
    return command;
  }

  /** Runs at each start, before the port opens; one statement per line. */
  private static String initialSql(String password) {
    return String.join(
        "\n",
        "DELETE FROM mysql.global_priv WHERE User IN ('', 'root');",
        "FLUSH PRIVILEGES;",
        "CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE %s;"
            .formatted(NAME, COLLATION),
        "CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(NAME, password),
        "GRANT ALL ON %s.* TO '%s'@'127.0.0.1';".formatted(NAME, NAME),
        "");
  }

  private StartupRefusedException reason() throws IOException {
    if (said("Unable to lock ./ibdata1") || said("Can't lock aria control")) {
      return new StartupRefusedException(
          "another database server already uses the files in %s: stop it (its number stands in server.pid), or name another folder with ONUGUU_HOME"
              .formatted(home));
    }
    if (said("No space left on device") || said("Errcode: 28")) {
      return DataFolder.refused(home, new IOException("No space left"));
    }
    return new StartupRefusedException("the embedded database did not start: see " + log());
  }

  private boolean said(String words) throws IOException {
    return new String(Files.readAllBytes(log()), StandardCharsets.ISO_8859_1).contains(words);
  }
}
