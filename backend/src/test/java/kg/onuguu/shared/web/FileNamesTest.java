package kg.onuguu.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Names of downloads (RFC 6266, RFC 8187). */
class FileNamesTest {
  @Test
  void kyrgyzNamesAreEncoded() {
    assertEquals(
        "attachment; filename=\"MOP_12.pdf\"; filename*=UTF-8''%D0%9C%D3%A8%D0%9F_12.pdf",
        FileNames.attachment("MOP_12.pdf", "МӨП_12.pdf"));
  }

  @Test
  void nothingBreaksOutOfTheHeader() {
    assertEquals(
        "attachment; filename=\"a\"; filename*=UTF-8''a%22%3B%0D%0A%27",
        FileNames.attachment("a", "a\";\r\n'"));
  }
}
