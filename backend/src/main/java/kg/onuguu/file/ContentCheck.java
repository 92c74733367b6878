package kg.onuguu.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Decides the kind of a file by what is in it; the name must not say otherwise. */
final class ContentCheck {
  private static final int HEAD = 64;
  private static final int BUFFER = 64 * 1024;
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7F;

  private ContentCheck() {}

  /**
   * Refuses what can be refused by the first piece, before a weak line carries the rest.
   *
   * @param piece the beginning of the file, or all of it
   */
  static void first(UploadName name, byte[] piece) {
    Content content = Content.of(piece);
    if (content == Content.OLD_OFFICE) {
      throw FileRefusals.oldOffice();
    }
    if (content == Content.UNKNOWN) {
      requireText(name);
    }
    Optional<FileType> named = FileType.ofExtension(name.extension());
    boolean zipped = named.isPresent() && ZipCheck.isZipped(named.get());
    if (content == Content.ZIP && !name.extension().isEmpty() && !zipped) {
      throw named.isPresent() ? FileRefusals.damaged() : FileRefusals.unknownType();
    }
    content.type().ifPresent(type -> requireFit(name, type));
  }

  /** The kind of a whole file. */
  static FileType whole(UploadName name, Path file) throws IOException {
    Content content = Content.of(head(file));
    FileType type =
        switch (content) {
          case ZIP -> ZipCheck.type(file);
          case OLD_OFFICE -> throw FileRefusals.oldOffice();
          case UNKNOWN -> text(name, file);
          case PDF, JPEG, PNG, WEBP, HEIC -> content.type().orElseThrow();
        };
    requireFit(name, type);
    return type;
  }

  private static void requireFit(UploadName name, FileType type) {
    if (!name.extension().isEmpty() && !type.extensions().contains(name.extension())) {
      throw FileRefusals.mismatch(type);
    }
  }

  /** Text has no signs of its own: it is taken only under a name that says so. */
  private static FileType text(UploadName name, Path file) throws IOException {
    requireText(name);
    try (InputStream content = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (!isText(buffer[i] & 0xFF)) {
            throw FileRefusals.unknownType();
          }
        }
      }
    }
    return FileType.TEXT;
  }

  private static void requireText(UploadName name) {
    Optional<FileType> named = FileType.ofExtension(name.extension());
    if (named.isEmpty()) {
      throw FileRefusals.unknownType();
    }
    if (named.get() != FileType.TEXT) {
      throw FileRefusals.damaged();
    }
  }

  private static boolean isText(int one) {
    boolean white = one == '\n' || one == '\r' || one == '\t' || one == '\f';
    return white || one >= SPACE && one != DELETE;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(HEAD);
    }
  }
}
