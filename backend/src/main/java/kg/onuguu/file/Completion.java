package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Puts the pieces of an upload together, looks at the whole and stores it. No transaction is open
 * meanwhile; the pieces are there until the file is.
 */
@ApplicationScoped
class Completion {
  private final FileStore store;
  private final FileScanner scanner;
  private final Pictures pictures;
  private final FileSettings settings;
  private final BusinessTime time;

  Completion(
      FileStore store,
      FileScanner scanner,
      Pictures pictures,
      FileSettings settings,
      BusinessTime time) {
    this.store = store;
    this.scanner = scanner;
    this.pictures = pictures;
    this.settings = settings;
    this.time = time;
  }

  /** The file, in the store but not yet in the database; a refusal leaves nothing behind. */
  StoredFile of(FileUpload upload, List<FileUploadRepository.Piece> pieces) {
    return whole(
        path -> {
          String sha256 = joined(pieces, path);
          if (Files.size(path) != upload.getLength()) {
            // a store that lost something must not make a shorter file of it
            throw StoreProblems.away();
          }
          return stored(upload.getSchoolId(), upload.getName(), path, sha256);
        });
  }

  /** A file that is at hand as a whole. */
  StoredFile of(UUID schoolId, String name, byte[] content) {
    return whole(
        path -> {
          Files.write(path, content);
          return stored(schoolId, name, path, S3Signature.sha256(content));
        });
  }

  private interface Work {
    StoredFile with(Path whole) throws IOException;
  }

  private StoredFile whole(Work work) {
    try {
      Path folder = settings.folder().resolve("whole");
      PrivateFolder.make(folder);
      Path whole = Files.createTempFile(folder, "upload-", "");
      try {
        return work.with(whole);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  private String joined(List<FileUploadRepository.Piece> pieces, Path whole) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(whole), digest)) {
      for (FileUploadRepository.Piece piece : pieces) {
        try (InputStream bytes = store.open(piece.key(), 0, piece.size())) {
          bytes.transferTo(out);
        }
      }
    }
    return Sha256.hex(digest);
  }

  private StoredFile stored(UUID schoolId, String rawName, Path whole, String sha256)
      throws IOException {
    UploadName name = UploadName.of(rawName);
    FileType type = ContentCheck.whole(name, whole);
    if (!scanner.isClean(whole)) {
      throw FileRefusals.infected();
    }
    Optional<Pictures.Copies> copies = pictures.of(whole, type);
    StoredFile file =
        new StoredFile(
            Ids.next(),
            schoolId,
            name.with(type),
            type,
            Files.size(whole),
            sha256,
            copies.isPresent(),
            time.now());
    store.put(file.storageKey(), whole);
    copies.ifPresent(
        small -> {
          store.put(file.thumbnailKey().orElseThrow(), small.thumbnail());
          store.put(file.previewKey().orElseThrow(), small.preview());
        });
    return file;
  }
}
