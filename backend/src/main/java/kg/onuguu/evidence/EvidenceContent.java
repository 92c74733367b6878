package kg.onuguu.evidence;

import java.time.LocalDate;

/** What a school writes of a piece of evidence; unknown is null, texts of spaces say nothing. */
public record EvidenceContent(
    EvidenceKind kind,
    String title,
    String documentNumber,
    LocalDate documentDate,
    Integer schoolYear,
    LocalDate expiresOn,
    boolean personalData,
    String url,
    EvidenceRegister register,
    String note) {

  public EvidenceContent {
    title = title.strip();
    documentNumber = known(documentNumber);
    url = known(url);
    note = known(note);
  }

  private static String known(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
