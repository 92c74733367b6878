package kg.onuguu.shared.problem;

/** JSON pointers (RFC 6901). */
final class Pointers {
  /** A field name comes from the client: it is needed to find the place, but not at any length. */
  private static final int LONGEST_NAME = 100;

  private Pointers() {}

  static String escape(String name) {
    String text = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return text.replace("~", "~0").replace("/", "~1");
  }
}
