package kg.onuguu.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A real MySQL 8.0 out of a test artifact: what a server has, unlike the embedded MariaDB. */
final class MySqlServer implements AutoCloseable {
  private final Path home = Path.of("target", "it-home", "mysql").toAbsolutePath();
  private final int port = RunningApplication.freePort();
  private Process process;

  /** Whether the program runs here; it needs Linux and the library libaio. */
  boolean unpack() throws IOException, InterruptedException {
    RunningApplication.delete(home);
    Files.createDirectories(home);
    Path archive = home.resolve("server.tar.gz");
    try (InputStream in = MySqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
      Files.copy(in, archive);
    }
    run(List.of("tar", "-xzf", archive.toString(), "-C", home.toString()));
    return run(List.of(program(), "--version")) == 0;
  }

  void start() throws IOException, InterruptedException, SQLException {
    run(command("--initialize-insecure"));
    process =
        builder(
                command(
                    "--port=" + port,
                    "--socket=" + home.resolve("s.sock"),
                    "--pid-file=" + home.resolve("server.pid"),
                    "--mysqlx=OFF",
                    "--bind-address=127.0.0.1",
                    "--default-time-zone=+00:00"))
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try (Connection root = root();
          Statement statement = root.createStatement()) {
        for (String sql :
            List.of(
                "CREATE DATABASE onuguu CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci",
                "CREATE USER 'onuguu'@'%' IDENTIFIED BY 'onuguu-it'",
                "GRANT ALL ON onuguu.* TO 'onuguu'@'%'")) {
          statement.execute(sql);
        }
        return;
      } catch (SQLException notYet) {
        if (System.nanoTime() > deadline) {
          throw notYet;
        }
        Thread.sleep(200);
      }
    }
  }

  String url() {
    return "jdbc:mysql://127.0.0.1:%d/onuguu?sslMode=DISABLED&allowPublicKeyRetrieval=true"
        .formatted(port);
  }

  String version() throws SQLException {
    try (Connection root = root()) {
      return root.getMetaData().getDatabaseProductVersion();
    }
  }

  private Connection root() throws SQLException {
    Properties user = new Properties();
    user.setProperty("user", "root");
    return new com.mysql.cj.jdbc.Driver()
        .connect(
            "jdbc:mysql://127.0.0.1:%d/?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                .formatted(port),
            user);
  }

  private String program() {
    return home.resolve("bin/mysqld").toString();
  }

  private List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + home.resolve("data"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_as_ci"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    command.addAll(List.of(arguments));
    return command;
  }

  private ProcessBuilder builder(List<String> command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile()));
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    return builder(command).start().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
  }
}
