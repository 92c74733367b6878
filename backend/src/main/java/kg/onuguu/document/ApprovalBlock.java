package kg.onuguu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.onuguu.api.model.ApprovalStep;
import kg.onuguu.api.model.Decision;
import kg.onuguu.api.model.DecisionKind;

/**
 * The stamps at the top of the first page, one a step of the chain: filled from the
 * decisions, blank lines to write on while a step is open.
 */
final class ApprovalBlock {
  private ApprovalBlock() {}

  /** A stamp: its word, the body, and the lines below. */
  public record Stamp(String heading, String body, List<String> lines) {}

  /** The stamps side by side: councils on the left, the director and the authorities right. */
  public record Row(Stamp left, Stamp right) {}

  static List<Row> of(List<Decision> decisions, String director, DocumentTexts texts) {
    Stamp pedagogical = stamp(ApprovalStep.PEDAGOGICAL_COUNCIL, decisions, null, texts);
    Stamp council = stamp(ApprovalStep.MOP_COUNCIL, decisions, null, texts);
    Stamp approval = stamp(ApprovalStep.DIRECTOR, decisions, director, texts);
    Stamp authority = stamp(ApprovalStep.EDUCATION_AUTHORITY, decisions, null, texts);
    Stamp local = stamp(ApprovalStep.LOCAL_SELF_GOVERNMENT, decisions, null, texts);
    return List.of(
        new Row(pedagogical, approval), new Row(council, authority), new Row(null, local));
  }

  /** Who signs below the plan, as far as the decisions name them. */
  static Map<String, String> signers(List<Decision> decisions, String director) {
    return Map.of(
        "director", signer(ApprovalStep.DIRECTOR, decisions, director),
        "council", signer(ApprovalStep.MOP_COUNCIL, decisions, null),
        "pedagogical", signer(ApprovalStep.PEDAGOGICAL_COUNCIL, decisions, null));
  }

  private static String signer(ApprovalStep step, List<Decision> decisions, String otherwise) {
    String name =
        last(step, decisions).map(Decision::getSigner).filter(s -> !s.isBlank()).orElse(otherwise);
    return name == null ? "" : SafeText.line(name);
  }

  private static Optional<Decision> last(ApprovalStep step, List<Decision> decisions) {
    return decisions.stream()
        .filter(d -> d.getStep() == step && d.getDecision() != DecisionKind.RETURN)
        .reduce((earlier, later) -> later);
  }

  private static Stamp stamp(
      ApprovalStep step, List<Decision> decisions, String signer, DocumentTexts texts) {
    String key = step.toString();
    String heading = texts.text("stamp_" + key);
    Decision decision = last(step, decisions).orElse(null);
    if (decision == null) {
      return new Stamp(heading, texts.text("body_" + key), blank(step, signer, texts));
    }
    if (decision.getDecision() == DecisionKind.WAIVE) {
      return new Stamp(
          heading,
          texts.text("body_" + key),
          List.of(texts.text("waived", SafeText.line(decision.getComment()))));
    }
    return new Stamp(heading, body(key, decision, texts), filled(decision, texts));
  }

  private static String body(String key, Decision decision, DocumentTexts texts) {
    return decision.getBody() == null || decision.getBody().isBlank()
        ? texts.text("body_" + key)
        : SafeText.line(decision.getBody());
  }

  private static List<String> filled(Decision decision, DocumentTexts texts) {
    List<String> lines = new ArrayList<>();
    if (decision.getDocumentNumber() != null) {
      String kind =
          decision.getDocumentKind() == null ? "minutes" : decision.getDocumentKind().toString();
      lines.add(texts.text("paper_" + kind, SafeText.line(decision.getDocumentNumber())));
    }
    lines.add(texts.longDate(decision.getDecidedOn()));
    lines.add(
        "______________ "
            + (decision.getSigner() == null ? "" : SafeText.line(decision.getSigner())));
    return lines;
  }

  private static List<String> blank(ApprovalStep step, String signer, DocumentTexts texts) {
    String paper =
        switch (step) {
          case PEDAGOGICAL_COUNCIL, MOP_COUNCIL -> "paper_minutes";
          case DIRECTOR -> "paper_order";
          default -> "paper_letter";
        };
    return List.of(
        texts.text(paper, "______"),
        texts.text("blankDate"),
        "______________ " + (signer == null ? "______________" : SafeText.line(signer)));
  }
}
