package kg.onuguu.file;

/** What a complete file belongs to. */
public enum FileStatus {
  /** The upload that brought it; gone with it when nobody uses it. */
  PENDING,
  /** A record, which lets it go when it goes itself. */
  ATTACHED,
  /** Nothing any more: its bytes are swept. */
  RELEASED
}
