package kg.onuguu.evaluation.criteria;

import kg.onuguu.shared.text.Language;

/** A text of a set of criteria in the three languages; none is missing. */
public record CriteriaText(String ky, String ru, String en) {

  public String in(Language language) {
    return switch (language) {
      case KY -> ky;
      case RU -> ru;
      case EN -> en;
    };
  }
}
