package kg.onuguu.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names come from outside: nothing of them may lead anywhere (items 24 and 28). */
class UploadNameTest {

  @Test
  void foldersAndHiddenSignsGo() {
    assertEquals("passwd", UploadName.of("../../etc/passwd").full());
    assertEquals("a.pdf", UploadName.of("C:\\Users\\Айгүл\\a.PDF").full());
    assertEquals("a_b.pdf", UploadName.of("a\"b.pdf").full());
    assertEquals("ab.pdf", UploadName.of("a\r\nb.pdf").full());
    assertEquals("буйрукfdp.exe", UploadName.of("буйрук\u202Efdp.exe").full());
    assertEquals("file.pdf", UploadName.of(".pdf").full());
    assertEquals("file", UploadName.of("...").full());
    assertEquals("Буйрук № 45.pdf", UploadName.of("  Буйрук   №\u00a045.pdf ").full());
  }

  @Test
  void longNamesAreCut() {
    assertTrue(UploadName.of("ж".repeat(1000) + ".pdf").full().length() < 200);
    assertTrue(UploadName.of("ж".repeat(1000) + ".pdf").full().endsWith(".pdf"));
  }

  @Test
  void theNameStandsInTheMetadata() {
    String name = Base64.getEncoder().encodeToString("Буйрук.pdf".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        Optional.of("Буйрук.pdf"),
        UploadName.ofMetadata("filetype YXBw,filename " + name).map(UploadName::full));
    assertEquals(Optional.empty(), UploadName.ofMetadata("filename"));
    assertEquals(Optional.empty(), UploadName.ofMetadata("filename !!!"));
    assertEquals(Optional.empty(), UploadName.ofMetadata(null));
  }
}
