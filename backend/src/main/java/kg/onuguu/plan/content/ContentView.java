package kg.onuguu.plan.content;

import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.text.Language;

/**
 * For whom a plan is put together.
 *
 * @param inside whether the reader belongs to the school and sees the names of pupils
 * @param writer whether the reader may edit it while it is a draft
 * @param language of findings and of masked labels
 */
public record ContentView(boolean inside, boolean writer, Language language) {

  /** Only the director and the deputies have the scope of the school itself. */
  public static ContentView of(AccessScope scope, Language language) {
    boolean ownSchool = scope instanceof AccessScope.SchoolScope;
    return new ContentView(ownSchool, ownSchool, language);
  }

  /** What is frozen: all names, the same text whoever submits it. */
  public static ContentView frozen() {
    return new ContentView(true, false, Language.KY);
  }
}
