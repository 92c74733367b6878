package kg.onuguu.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a phone was held, as the first directory of the EXIF data says; upright when it does not. */
final class ExifOrientation {
  static final int UPRIGHT = 1;

  private static final int LOOKED_AT = 128 * 1024;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int APP1 = 0xFFE1;
  private static final int EXIF = 0x45786966;
  private static final int EXIF_HEADER = 6;
  private static final int LITTLE_ENDIAN_MARK = 0x4949;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int MOST_ORIENTATION = 8;

  private ExifOrientation() {}

  static int of(Path jpeg) throws IOException {
    try (InputStream content = Files.newInputStream(jpeg)) {
      return in(ByteBuffer.wrap(content.readNBytes(LOOKED_AT)));
    } catch (IndexOutOfBoundsException cutOff) {
      return UPRIGHT;
    }
  }

  private static int in(ByteBuffer file) {
    int at = 2;
    while (true) {
      int marker = file.getShort(at) & 0xFFFF;
      int length = file.getShort(at + 2) & 0xFFFF;
      if (marker == START_OF_SCAN || length < 2) {
        return UPRIGHT;
      }
      if (marker == APP1 && file.getInt(at + 4) == EXIF) {
        return inTiff(file, at + 4 + EXIF_HEADER);
      }
      at += 2 + length;
    }
  }

  private static int inTiff(ByteBuffer file, int start) {
    ByteBuffer tiff = file.duplicate().position(start).slice();
    tiff.order(
        tiff.getShort(0) == LITTLE_ENDIAN_MARK ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8) & 0xFFFF;
        return value >= UPRIGHT && value <= MOST_ORIENTATION ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
