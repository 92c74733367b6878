package kg.onuguu.indicator.textbook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;
import org.hibernate.Length;

/** A recorded year of textbook provision, with the percentages that are printed elsewhere. */
@Entity
@Table(name = "textbook_year")
public class TextbookYearRow extends YearRow<TextbookYearRow> {
  @Convert(converter = DeclaredShares.class)
  @Column(length = Length.LONG32)
  private List<DeclaredShare> declared = List.of();

  protected TextbookYearRow() {}

  public TextbookYearRow(UUID schoolId, int schoolYear, List<DeclaredShare> declared) {
    super(schoolId, schoolYear);
    this.declared = List.copyOf(declared);
  }

  @Override
  protected String address() {
    return "";
  }

  @Override
  protected Map<String, Object> values() {
    return Map.of(
        "declared",
        declared.stream()
            .map(
                share ->
                    "%s %s %s".formatted(share.pct().toPlainString(), share.source(), share.asOf()))
            .toList());
  }

  @Override
  protected void take(TextbookYearRow other) {
    declared = other.declared;
  }

  public List<DeclaredShare> getDeclared() {
    return declared;
  }
}
