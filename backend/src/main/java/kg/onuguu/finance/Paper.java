package kg.onuguu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The paper that an entry rests on. A value: an entry without one has null. */
@Embeddable
public record Paper(
    @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(name = "document_kind", length = 20)
        PaperKind kind,
    @Column(name = "document_number", length = 60) String number,
    @Column(name = "document_date") LocalDate date) {

  public Paper {
    number = Words.line(number);
  }

  /** As the journal shows it, in Kyrgyz like all that it says. */
  @Override
  public String toString() {
    return Stream.of(
            kind == null ? null : words(kind),
            number == null ? null : "№" + number,
            date == null ? null : Formats.date(date))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static String words(PaperKind kind) {
    return Messages.of("finance_sheet")
        .text(Language.KY, "label.paper_kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}
