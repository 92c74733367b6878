package kg.onuguu.finance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kg.onuguu.shared.text.SearchText;

/**
 * money is not collected from parents. Money that names parents or a collection is refused,
 * whatever the source is called; what a parent gives by contract to the supervisory board is a
 * donation. Things that parents bring are allowed, and shown.
 */
final class ParentsMoney {
  private static final List<String> PARENTS = folded("ата эне", "атаэне", "родител", "parent");
  private static final List<String> FEES = folded("жарна", "взнос", "побор", "складчин");
  private static final List<String> GATHERING =
      folded("жыйн", "жыйым", "жыйыл", "чогулт", "чогул", "сбор", "собра", "collect", "fee");
  private static final List<String> PUPILS =
      folded("класс", "окуучу", "бала", "учени", "учащ", "детей", "class", "pupil", "student");
  private static final List<String> MONEY =
      folded("акча", "каражат", "сом", "деньг", "денег", "средств", "money");

  private ParentsMoney() {}

  static boolean isRefused(EntryContent income) {
    if (!income.isCash()) {
      return false;
    }
    return income.source() == Source.PARENTS_IN_KIND || !isDonation(income) && namesParents(income);
  }

  /** By contract, through the supervisory board. */
  private static boolean isDonation(EntryContent income) {
    Paper document = income.document();
    return income.source() == Source.SUPERVISORY_BOARD
        && document != null
        && document.kind() == PaperKind.CONTRACT
        && document.number() != null;
  }

  /** Money of the state may be spent on a parents' room; it does not come from parents. */
  private static boolean namesParents(EntryContent income) {
    String donor = " " + SearchText.fold(income.counterparty());
    String purpose = " " + SearchText.fold(income.purpose());
    if (isCollection(donor) || has(donor, PARENTS) || isCollection(purpose)) {
      return true;
    }
    return has(purpose, PARENTS) && (!income.source().isOfTheState() || has(purpose, GATHERING));
  }

  private static boolean isCollection(String text) {
    return has(text, FEES)
        || has(text, GATHERING) && Stream.of(PUPILS, MONEY).anyMatch(words -> has(text, words));
  }

  /** A word that begins so. */
  private static boolean has(String text, List<String> beginnings) {
    return beginnings.stream().anyMatch(word -> text.contains(" " + word));
  }

  private static List<String> folded(String... words) {
    return Arrays.stream(words).map(SearchText::fold).toList();
  }
}
