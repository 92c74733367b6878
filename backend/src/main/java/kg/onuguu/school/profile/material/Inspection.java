package kg.onuguu.school.profile.material;

import java.time.LocalDate;
import kg.onuguu.school.profile.Texts;

/**
 * A conclusion of an inspecting body (текшерүүнүн корутундусу).
 *
 * @param body a code of inspection_body
 * @param result a code of inspection_result
 * @param validTo the last day on which it holds; null for one without a term
 */
public record Inspection(
    String body,
    LocalDate inspectedOn,
    String documentNumber,
    String result,
    LocalDate validTo,
    String note) {

  public Inspection {
    documentNumber = Texts.orNull(documentNumber);
    result = Texts.orNull(result);
    note = Texts.orNull(note);
  }

  TermState state(LocalDate today) {
    return TermState.on(today, validTo);
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return AuditLine.of(body, inspectedOn, documentNumber, result, validTo, note).toString();
  }
}
