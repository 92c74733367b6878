package kg.onuguu.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.shared.schedule.DatabaseLock;
import kg.onuguu.shared.time.BusinessTime;
import org.jboss.logging.Logger;

/**
 * Removes what nobody needs: uploads on which nothing arrives, complete ones that nobody used,
 * files without a record, and objects of the store that the database does not know.
 */
@ApplicationScoped
class FileSweeper {
  private static final Logger LOG = Logger.getLogger(FileSweeper.class);
  private static final Duration TURN = Duration.ofMinutes(50);
  private static final Duration DAILY_TURN = Duration.ofHours(20);

  /** An object is written before its row: younger ones may still get theirs. */
  private static final Duration STRAY = Duration.ofDays(2);

  private static final int BATCH = 200;

  /** So many strangers beside fewer known ones look like the wrong database, not like leftovers. */
  private static final int FEW_STRANGERS = 100;

  private final FileStore store;
  private final FileUploadRepository uploads;
  private final StoredFileRepository files;
  private final Uploads service;
  private final FileSettings settings;
  private final DatabaseLock lock;
  private final BusinessTime time;

  FileSweeper(
      FileStore store,
      FileUploadRepository uploads,
      StoredFileRepository files,
      Uploads service,
      FileSettings settings,
      DatabaseLock lock,
      BusinessTime time) {
    this.store = store;
    this.uploads = uploads;
    this.files = files;
    this.service = service;
    this.settings = settings;
    this.lock = lock;
    this.time = time;
  }

  @Scheduled(every = "1h", delayed = "6m", identity = "file-sweep")
  void hourly() {
    sweepWorkFolder(time.now().minus(STRAY));
    if (lock.acquire("file-sweep", TURN)) {
      sweepUploads(time.now());
      sweepReleased();
    }
    if (lock.acquire("file-strays", DAILY_TURN)) {
      sweepStrays(time.now().minus(STRAY));
    }
  }

  void sweepUploads(Instant now) {
    List<FileUpload> over = uploads.over(now, BATCH);
    while (!over.isEmpty()) {
      over.forEach(service::giveUp);
      over = uploads.over(now, BATCH);
    }
  }

  /** The bytes first: a row that stays is tried again, an object without one would be a stray. */
  void sweepReleased() {
    List<StoredFile> released = files.released(BATCH);
    while (!released.isEmpty()) {
      for (StoredFile file : released) {
        file.keys().forEach(store::delete);
      }
      forget(released.stream().map(StoredFile::getId).toList());
      released = files.released(BATCH);
    }
  }

  @Transactional
  void forget(List<UUID> fileIds) {
    files.among(fileIds).forEach(files::delete);
  }

  /** Returns how many strange objects were removed. */
  int sweepStrays(Instant then) {
    List<String> strays = new ArrayList<>();
    int[] known = {0};
    store.eachOlderThan(
        then,
        keys -> {
          if (!keys.isEmpty()) {
            Set<String> mine = files.knownAmong(keys);
            known[0] += mine.size();
            keys.stream().filter(key -> !mine.contains(key)).forEach(strays::add);
          }
        });
    if (strays.size() > FEW_STRANGERS && strays.size() > known[0]) {
      LOG.errorf(
          "%d of %d objects of the file store are unknown to this database; they are left alone",
          strays.size(), strays.size() + known[0]);
      return 0;
    }
    strays.forEach(store::delete);
    return strays.size();
  }

  /** What a killed process left of files that it was putting together, on this machine. */
  private void sweepWorkFolder(Instant then) {
    Path folder = settings.folder().resolve("whole");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part : parts.toList()) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(then)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException failure) {
      LOG.warn("The folder of unfinished files was not swept", failure);
    }
  }
}
