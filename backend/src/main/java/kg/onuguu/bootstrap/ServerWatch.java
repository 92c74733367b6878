package kg.onuguu.bootstrap;

import java.nio.channels.FileChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the embedded server running as long as the application runs: one that dies is started
 * again, on the same port, and the connection pool finds it by itself. At the end of the process
 * the server is stopped, after the application.
 */
final class ServerWatch {
  private static final Logger LOG = Logger.getLogger(ServerWatch.class);
  private static final long PAUSE_SECONDS = 2;

  private final ServerProcess process;
  private final CountDownLatch applicationStopped;
  private final FileChannel lock;
  private volatile ProcessHandle server;
  private volatile boolean stopping;

  ServerWatch(
      ServerProcess process,
      ProcessHandle server,
      CountDownLatch applicationStopped,
      FileChannel lock) {
    this.process = process;
    this.server = server;
    this.applicationStopped = applicationStopped;
    this.lock = lock;
  }

  void begin() {
    Thread watch = new Thread(this::watch, "embedded-database-watch");
    watch.setDaemon(true);
    watch.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "embedded-database-stop"));
  }

  private void watch() {
    while (!stopping) {
      server.onExit().join();
      while (!stopping && !server.isAlive()) {
        if (!restart()) {
          pause();
        }
      }
    }
  }

  /** Not while the end is under way: a server that came up after it would be left behind. */
  private synchronized boolean restart() {
    if (stopping) {
      return true;
    }
    LOG.error("The embedded database has died; starting it again");
    try {
      server = process.launchAgain();
      EmbeddedDatabase.own(server);
      LOG.info("The embedded database runs again");
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
      return true;
    } catch (Exception failure) {
      LOG.errorf("The embedded database does not start: %s", failure.getMessage());
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hooks of the JVM run side by side: wait for the application first, but not for ever. */
  private void end() {
    try {
      applicationStopped.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    stopServer();
    try {
      lock.close();
    } catch (java.io.IOException ignored) {
      // the process ends and takes the lock with it
    }
  }

  private synchronized void stopServer() {
    stopping = true;
    ServerProcess.stop(server);
  }
}
