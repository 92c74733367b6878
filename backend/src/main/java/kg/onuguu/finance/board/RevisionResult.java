package kg.onuguu.finance.board;

import kg.onuguu.reference.CodesOf;

/** What a check of the money found. */
@CodesOf("revision_result")
public enum RevisionResult {
  CLEAN,
  REMARKS
}
