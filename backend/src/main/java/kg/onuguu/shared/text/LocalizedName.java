package kg.onuguu.shared.text;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name in three languages; only the Kyrgyz one is certain. A blank name is none. */
@Embeddable
public record LocalizedName(String ky, String ru, String en) {
  public LocalizedName {
    ky = stripped(ky);
    ru = stripped(ru);
    en = stripped(en);
  }

  /** The name in that language, else the Kyrgyz one. */
  public String in(Language language) {
    String wanted =
        switch (language) {
          case KY -> ky;
          case RU -> ru;
          case EN -> en;
        };
    return wanted == null ? ky : wanted;
  }

  /** All names in a row, for the search. */
  public String all() {
    return Stream.of(ky, ru, en).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
