package kg.onuguu.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Office files are ZIP archives. Nothing is unpacked: what the directory says is bounded, so that
 * nobody's computer chokes on the file later, and macros are looked for by the names of their
 * parts.
 */
final class ZipCheck {
  private static final int MOST_PARTS = 5_000;
  private static final long MOST_UNPACKED = 500L << 20;
  private static final long RATIO = 200;
  private static final long RATIO_MATTERS_FROM = 1L << 20;
  private static final String ODF_TYPE = "mimetype";
  private static final int LONGEST_TYPE = 100;

  /** The main part that tells the kind of an Office Open XML file. */
  private static final Map<String, FileType> MAIN_PARTS =
      Map.of(
          "word/document.xml", FileType.DOCX,
          "xl/workbook.xml", FileType.XLSX,
          "ppt/presentation.xml", FileType.PPTX);

  private static final Set<FileType> OPEN_DOCUMENTS =
      EnumSet.of(FileType.ODT, FileType.ODS, FileType.ODP);

  private ZipCheck() {}

  static boolean isZipped(FileType type) {
    return MAIN_PARTS.containsValue(type) || OPEN_DOCUMENTS.contains(type);
  }

  static FileType type(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      checkSize(parts);
      if (parts.stream().anyMatch(ZipCheck::isMacro)) {
        throw FileRefusals.macros();
      }
      return openXml(zip).or(() -> openDocument(zip)).orElseThrow(FileRefusals::unknownType);
    } catch (IOException | IllegalArgumentException broken) {
      throw FileRefusals.damaged();
    }
  }

  private static void checkSize(List<ZipArchiveEntry> parts) {
    long unpacked = 0;
    for (ZipArchiveEntry part : parts) {
      unpacked += Math.max(0, part.getSize());
      boolean bomb =
          part.getSize() > RATIO_MATTERS_FROM
              && part.getSize() / Math.max(1, part.getCompressedSize()) > RATIO;
      if (bomb || unpacked > MOST_UNPACKED) {
        throw FileRefusals.bomb();
      }
    }
    if (parts.size() > MOST_PARTS) {
      throw FileRefusals.bomb();
    }
  }

  /** VBA, the scripts of OpenDocument, and controls that run. */
  private static boolean isMacro(ZipArchiveEntry part) {
    String name = part.getName().toLowerCase(Locale.ROOT);
    return name.contains("vbaproject")
        || name.startsWith("basic/")
        || name.startsWith("scripts/")
        || name.contains("/activex/");
  }

  private static Optional<FileType> openXml(ZipFile zip) {
    if (zip.getEntry("[Content_Types].xml") == null) {
      return Optional.empty();
    }
    return MAIN_PARTS.entrySet().stream()
        .filter(main -> zip.getEntry(main.getKey()) != null)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<FileType> openDocument(ZipFile zip) {
    ZipArchiveEntry entry = zip.getEntry(ODF_TYPE);
    if (entry == null || entry.getSize() > LONGEST_TYPE) {
      return Optional.empty();
    }
    try (InputStream content = zip.getInputStream(entry)) {
      String said = new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
      return Arrays.stream(FileType.values())
          .filter(OPEN_DOCUMENTS::contains)
          .filter(type -> type.mediaType().equals(said.strip()))
          .findFirst();
    } catch (IOException broken) {
      throw FileRefusals.damaged();
    }
  }
}
