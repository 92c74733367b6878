package kg.onuguu.file;

import static kg.onuguu.file.SampleFiles.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kg.onuguu.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kind of a file is decided by its content (items 23, 25 and 27 of the security list). */
class ContentCheckTest {
  @TempDir Path folder;

  @Test
  void kindsByContent() throws IOException {
    assertEquals(FileType.PDF, type("a.pdf", SampleFiles.pdf(100, 1)));
    assertEquals(FileType.JPEG, type("a.JPG", SampleFiles.jpeg(4, 4)));
    assertEquals(FileType.PNG, type("a.png", SampleFiles.picture("png", 4, 4)));
    assertEquals(FileType.WEBP, type("a.webp", bytes("RIFF\0\0\0\0WEBPVP8 ")));
    assertEquals(FileType.HEIC, type("a.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0")));
    assertEquals(FileType.DOCX, type("a.docx", SampleFiles.docx()));
    assertEquals(FileType.ODT, type("a.odt", SampleFiles.odt()));
    assertEquals(FileType.TEXT, type("a.txt", bytes("Протокол №1\r\n")));
    assertEquals(
        FileType.TEXT, type("a.txt", "Протокол".getBytes(Charset.forName("windows-1251"))));
  }

  /** A camera names its pictures as it likes; without an extension the content gives one. */
  @Test
  void withoutAnExtensionTheContentDecides() throws IOException {
    assertEquals(FileType.JPEG, type("Сүрөт", SampleFiles.jpeg(4, 4)));
    assertEquals("Сүрөт.jpg", UploadName.of("Сүрөт").with(FileType.JPEG));
    assertEquals(FileType.PDF, type("План 2025.2026", SampleFiles.pdf(100, 1)));
    assertEquals("План 2025.2026.pdf", UploadName.of("План 2025.2026").with(FileType.PDF));
  }

  @Test
  void aNameThatSaysOtherwiseIsRefused() {
    assertEquals("name_mismatch", refusal("a.pdf", SampleFiles.jpeg(4, 4)));
    assertEquals("name_mismatch", refusal("a.png", SampleFiles.jpeg(4, 4)));
    assertEquals("name_mismatch", refusal("a.docx", SampleFiles.odt()));
    assertEquals("name_mismatch", refusal("a.exe", SampleFiles.pdf(100, 1)));
    assertEquals("damaged", refusal("a.pdf", bytes("just text")));
    assertEquals("damaged", refusal("a.docx", bytes("PK\u0003\u0004 and nothing more")));
  }

  /** Nothing that runs, whatever it is called. */
  @Test
  void whatRunsIsRefused() {
    for (String program :
        new String[] {
          "MZ\u0090\0",
          "\u007fELF\u0002",
          "#!/bin/sh\nrm -rf /",
          "<html><script>alert(1)</script>",
          "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
          "<?xml version='1.0'?>"
        }) {
      assertEquals("unknown_type", refusal("a.html", bytes(program)));
      assertEquals("unknown_type", refusal("a", bytes(program)));
      assertEquals("damaged", refusal("a.pdf", bytes(program)));
    }
    assertEquals("unknown_type", refusal("a.txt", bytes("MZ\u0090\0")));
    assertEquals(
        "old_office",
        refusal("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
  }

  @Test
  void archivesAreRefusedUnlessTheyAreDocuments() {
    assertEquals("unknown_type", refusal("a.zip", SampleFiles.zip(Map.of("a.txt", bytes("a")))));
    assertEquals(
        "unknown_type", refusal("a", SampleFiles.zip(Map.of("../../etc/passwd", bytes("a")))));
  }

  @Test
  void macrosAreRefused() {
    assertEquals(
        "macros",
        refusal(
            "a.docx",
            SampleFiles.zip(
                Map.of(
                    "[Content_Types].xml", bytes("<Types/>"),
                    "word/document.xml", bytes("<w/>"),
                    "word/vbaProject.bin", bytes("x")))));
    assertEquals(
        "macros",
        refusal(
            "a.odt",
            SampleFiles.zip(
                Map.of(
                    "mimetype", bytes("application/vnd.oasis.opendocument.text"),
                    "Basic/Standard/Module1.xml", bytes("x")))));
  }

  /** A part of 300 MB of zeros is 300 KB packed; nothing of it is unpacked to find that out. */
  @Test
  void zipBombsAreRefused() {
    assertEquals(
        "unpacks_too_large",
        refusal(
            "a.docx",
            SampleFiles.zip(
                Map.of(
                    "[Content_Types].xml",
                    bytes("<Types/>"),
                    "word/document.xml",
                    new byte[8 << 20]))));
  }

  /** Before a weak line has carried the rest. */
  @Test
  void theFirstPieceIsEnoughToRefuse() {
    assertEquals("unknown_type", firstRefusal("a.exe", bytes("MZ\u0090\0")));
    assertEquals("damaged", firstRefusal("a.pdf", bytes("<html>")));
    assertEquals("name_mismatch", firstRefusal("a.pdf", SampleFiles.jpeg(4, 4)));
    assertEquals("unknown_type", firstRefusal("a.zip", SampleFiles.docx()));
    ContentCheck.first(UploadName.of("a.docx"), SampleFiles.docx());
    ContentCheck.first(UploadName.of("a.txt"), bytes("Протокол"));
  }

  private FileType type(String name, byte[] content) throws IOException {
    return ContentCheck.whole(UploadName.of(name), Files.write(folder.resolve("content"), content));
  }

  private String refusal(String name, byte[] content) {
    return code(assertThrows(ProblemException.class, () -> type(name, content)));
  }

  private static String firstRefusal(String name, byte[] content) {
    return code(
        assertThrows(
            ProblemException.class, () -> ContentCheck.first(UploadName.of(name), content)));
  }

  private static String code(ProblemException refused) {
    return refused.violations().get(0).code();
  }
}
