package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.reference.ReferenceData;

/** What the reference data say of kinds of evidence. */
@ApplicationScoped
class EvidenceKinds {
  private final ReferenceData reference;

  EvidenceKinds(ReferenceData reference) {
    this.reference = reference;
  }

  /** Documents that are nothing without their date. */
  boolean isDated(EvidenceKind kind) {
    return has(kind, "dated");
  }

  /** Documents that hold until they are replaced, however old they are. */
  boolean isStanding(EvidenceKind kind) {
    return has(kind, "standing");
  }

  private boolean has(EvidenceKind kind, String attribute) {
    return Boolean.parseBoolean(
        reference.require(EvidenceKind.SET, kind.code()).attributes().get(attribute));
  }
}
