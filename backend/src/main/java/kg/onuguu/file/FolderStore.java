package kg.onuguu.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.BoundedInputStream;

/**
 * Files in a folder of one machine, or of a network disk that all replicas share. An object is
 * written under another name, forced to the disk and then moved, so that its name stands for all of
 * its bytes, also after a power cut.
 */
final class FolderStore implements FileStore {
  private static final int BATCH = 500;

  private final Path objects;
  private final Path unfinished;
  private final long reserve;

  /**
   * @param reserve bytes of the disk that are left to others: the database may be on it
   */
  FolderStore(Path folder, long reserve) {
    this.objects = folder.resolve("objects");
    this.unfinished = folder.resolve("unfinished");
    this.reserve = reserve;
    try {
      PrivateFolder.make(objects);
      PrivateFolder.make(unfinished);
    } catch (IOException failure) {
      throw new IllegalStateException("The folder %s cannot be used".formatted(folder), failure);
    }
  }

  @Override
  public void requireRoom(long bytes) {
    try {
      if (Files.getFileStore(objects).getUsableSpace() - bytes < reserve) {
        throw StoreProblems.full();
      }
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  @Override
  public void put(String key, Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      put(key, content, Files.size(file));
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  @Override
  public void put(String key, byte[] content) {
    try {
      put(key, new ByteArrayInputStream(content), content.length);
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  private void put(String key, InputStream content, long size) throws IOException {
    requireRoom(size);
    Path target = path(key);
    Files.createDirectories(target.getParent());
    Path part = Files.createTempFile(unfinished, "put-", "");
    try {
      write(content, part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    force(target.getParent());
  }

  private static void write(InputStream content, Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      byte[] buffer = new byte[64 * 1024];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      channel.force(true);
    }
  }

  /** The name itself must survive too. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public InputStream open(String key, long from, long length) {
    try {
      FileChannel channel = FileChannel.open(path(key), StandardOpenOption.READ);
      channel.position(from);
      return BoundedInputStream.builder()
          .setInputStream(Channels.newInputStream(channel))
          .setMaxCount(length)
          .get();
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  @Override
  public void delete(String key) {
    Path file = path(key);
    try {
      Files.deleteIfExists(file);
      Files.delete(file.getParent());
    } catch (DirectoryNotEmptyException | NoSuchFileException usual) {
      // others are still in the folder, or another replica was faster
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  @Override
  public void eachOlderThan(Instant then, Consumer<List<String>> batch) {
    try (Stream<Path> files = Files.walk(objects)) {
      List<String> keys = new ArrayList<>();
      for (Iterator<Path> all = files.iterator(); all.hasNext(); ) {
        Path file = all.next();
        if (Files.isRegularFile(file) && isOlder(file, then)) {
          keys.add(objects.relativize(file).toString().replace('\\', '/'));
        }
        if (keys.size() == BATCH) {
          batch.accept(List.copyOf(keys));
          keys.clear();
        }
      }
      batch.accept(List.copyOf(keys));
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  private static boolean isOlder(Path file, Instant then) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(then);
    } catch (NoSuchFileException goneMeanwhile) {
      return false;
    }
  }

  private Path path(String key) {
    return objects.resolve(StoreKeys.requireSane(key));
  }
}
