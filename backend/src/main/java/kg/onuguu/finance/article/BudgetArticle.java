package kg.onuguu.finance.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.LocalizedName;

/**
 * An article (берене) of the budget classification. It is never deleted, it ends: what was planned
 * and spent under it stays true.
 */
@Entity
@Table(name = "budget_article")
public class BudgetArticle extends BaseEntity {

  /** What an administrator keeps of an article; its code never changes. */
  record Facts(LocalizedName name, LocalDate validFrom, LocalDate validTo) {}

  @Column(updatable = false)
  private String code;

  @Embedded
  @AttributeOverride(name = "ky", column = @Column(name = "name_ky"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedName name;

  private LocalDate validFrom;
  private LocalDate validTo;

  protected BudgetArticle() {}

  BudgetArticle(String code, Facts facts) {
    super(Ids.next());
    this.code = code;
    describe(facts);
  }

  final void describe(Facts facts) {
    this.name = facts.name();
    this.validFrom = facts.validFrom();
    this.validTo = facts.validTo();
  }

  Facts facts() {
    return new Facts(name, validFrom, validTo);
  }

  /** Whether any day of that calendar year lies in its life. */
  public boolean isValidIn(int year) {
    return !validFrom.isAfter(LocalDate.of(year, Month.DECEMBER, 31))
        && (validTo == null || !validTo.isBefore(LocalDate.of(year, Month.JANUARY, 1)));
  }

  public String getCode() {
    return code;
  }

  public LocalizedName getName() {
    return name;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public LocalDate getValidTo() {
    return validTo;
  }
}
