package kg.onuguu.document;

import java.time.Instant;
import java.util.List;
import kg.onuguu.api.model.Decision;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.PlanContent;

/**
 * What the printed plan is made of.
 *
 * @param content the text as the reader may see it; pupils masked where they must be
 * @param frozen the seal of a submitted version, or null for a draft, which is marked so
 * @param decisions those on the printed version, in the order they were entered
 * @param warnings what was left open, for the annex
 * @param director name under which the director signs, or null while unknown
 */
public record PlanDocumentSource(
    PlanContent content,
    Seal frozen,
    List<Decision> decisions,
    List<Finding> warnings,
    String director) {

  /** Number, time and hash of the frozen text. */
  public record Seal(int versionNumber, Instant frozenAt, String sha256) {}
}
