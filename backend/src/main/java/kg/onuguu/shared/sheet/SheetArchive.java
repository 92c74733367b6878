package kg.onuguu.shared.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The archive that an XLSX file is. What it says of itself is checked before anything is unpacked;
 * what it really holds is counted while it is, because a directory can lie.
 */
final class SheetArchive implements AutoCloseable {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final ZipFile zip;
  private long left;

  private SheetArchive(ZipFile zip, SheetLimits limits) {
    this.zip = zip;
    this.left = limits.unpackedBytes();
  }

  static SheetArchive open(byte[] file, SheetLimits limits) throws IOException {
    if (!startsAsZip(file)) {
      throw SheetProblems.notASpreadsheet();
    }
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
    SheetArchive archive = new SheetArchive(zip, limits);
    try {
      archive.check(limits);
      return archive;
    } catch (RuntimeException refused) {
      archive.close();
      throw refused;
    }
  }

  private static boolean startsAsZip(byte[] file) {
    for (int i = 0; i < ZIP.length; i++) {
      if (file.length <= i || file[i] != ZIP[i]) {
        return false;
      }
    }
    return true;
  }

  private void check(SheetLimits limits) {
    int parts = 0;
    long unpacked = 0;
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      unpacked += Math.max(0, part.getSize());
      boolean bomb =
          part.getSize() > SheetLimits.RATIO_MATTERS_FROM
              && part.getSize() / Math.max(1, part.getCompressedSize()) > limits.ratio();
      if (++parts > limits.parts() || unpacked > limits.unpackedBytes() || bomb) {
        throw SheetProblems.tooLarge();
      }
      if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
        throw SheetProblems.unsafe();
      }
      if (!zip.canReadEntryData(part)) {
        throw SheetProblems.unreadable();
      }
    }
    if (zip.getEntry(CONTENT_TYPES) == null) {
      throw SheetProblems.notASpreadsheet();
    }
  }

  /** A part by its name from the root; a file without a part that it names is broken. */
  InputStream part(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw SheetProblems.unreadable();
    }
    return new Counted(zip.getInputStream(entry));
  }

  InputStream contentTypes() throws IOException {
    return part(CONTENT_TYPES);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** All parts draw from one allowance. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int many = super.read(buffer, offset, length);
      count(Math.max(0, many));
      return many;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw SheetProblems.tooLarge();
      }
    }
  }
}
