package kg.onuguu.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the first bytes of a file say of it. The rest of a ZIP is looked at when it is whole. */
enum Content {
  PDF,
  JPEG,
  PNG,
  WEBP,
  HEIC,
  ZIP,
  /** The container of old Office files, and of encrypted new ones. */
  OLD_OFFICE,
  /** No signs of its own: text perhaps. */
  UNKNOWN;

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
  private static final int BRAND_AT = 8;
  private static final int BRAND_LENGTH = 4;

  static Content of(byte[] head) {
    if (starts(head, 0, "%PDF-")) {
      return PDF;
    }
    if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (starts(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return PNG;
    }
    if (starts(head, 0, "RIFF") && starts(head, BRAND_AT, "WEBP")) {
      return WEBP;
    }
    if (starts(head, BRAND_LENGTH, "ftyp") && HEIC_BRANDS.contains(brand(head))) {
      return HEIC;
    }
    if (starts(head, 0, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    return starts(head, 0, 0xD0, 0xCF, 0x11, 0xE0) ? OLD_OFFICE : UNKNOWN;
  }

  /** The kind of a file that needs no further look. */
  Optional<FileType> type() {
    return switch (this) {
      case PDF -> Optional.of(FileType.PDF);
      case JPEG -> Optional.of(FileType.JPEG);
      case PNG -> Optional.of(FileType.PNG);
      case WEBP -> Optional.of(FileType.WEBP);
      case HEIC -> Optional.of(FileType.HEIC);
      case ZIP, OLD_OFFICE, UNKNOWN -> Optional.empty();
    };
  }

  private static String brand(byte[] head) {
    return head.length < BRAND_AT + BRAND_LENGTH
        ? ""
        : new String(head, BRAND_AT, BRAND_LENGTH, StandardCharsets.ISO_8859_1);
  }

  private static boolean starts(byte[] head, int at, String text) {
    return starts(head, at, text.chars().toArray());
  }

  private static boolean starts(byte[] head, int at, int... bytes) {
    return head.length >= at + bytes.length
        && Arrays.equals(Arrays.copyOfRange(head, at, at + bytes.length), toBytes(bytes));
  }

  private static byte[] toBytes(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return all;
  }
}
