package kg.onuguu.assessment;

import kg.onuguu.reference.CodesOf;

/** With which paper an assessment ends: отчёт or справка. */
@CodesOf("vsoko_document_kind")
public enum DocumentKind {
  REPORT,
  REFERENCE
}
