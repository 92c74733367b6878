package kg.onuguu.bootstrap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of the embedded database: made, checked and locked before anything is in it. */
final class DataFolder {
  /** The server unpacked, its first files and some room to work. */
  private static final long FIRST_START = 700L << 20;

  private static final long LATER_START = 100L << 20;

  private DataFolder() {}

  /** Makes the folder, or says what stands in the way and what to do. */
  static void prepare(Path folder) throws IOException {
    boolean first = !Files.isDirectory(folder);
    try {
      PrivateFiles.folder(folder);
      Path probe = folder.resolve("probe");
      PrivateFiles.write(probe, "x");
      Files.delete(probe);
    } catch (AccessDeniedException denied) {
      throw new StartupRefusedException(
          "there is no right to write into %s: give the user %s that right, or name another folder with ONUGUU_HOME"
              .formatted(folder, System.getProperty("user.name")));
    } catch (IOException failure) {
      throw refused(folder, failure);
    }
    long needed = first ? FIRST_START : LATER_START;
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw full(folder, free, needed);
    }
  }

  /** Only one process at a time; the lock ends with the process, however it ends. */
  static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw locked(folder);
    }
    return channel;
  }

  static StartupRefusedException locked(Path folder) {
    return new StartupRefusedException(
        "another Onuguu already uses the database files in %s: stop it, or name another folder with ONUGUU_HOME"
            .formatted(folder));
  }

  static StartupRefusedException refused(Path folder, IOException failure) {
    if (String.valueOf(failure.getMessage()).contains("No space left")) {
      return new StartupRefusedException(
          "the disk of %s is full: free some space, or name a folder on another disk with ONUGUU_HOME"
              .formatted(folder));
    }
    return new StartupRefusedException(
        "the folder %s cannot be used (%s): name another folder with ONUGUU_HOME"
            .formatted(folder, failure.getMessage()));
  }

  private static StartupRefusedException full(Path folder, long free, long needed) {
    return new StartupRefusedException(
        "the disk of %s has %d MB left and %d MB are needed: free some space, or name a folder on another disk with ONUGUU_HOME"
            .formatted(folder, free >> 20, needed >> 20));
  }
}
