package kg.onuguu.finance;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import kg.onuguu.reference.ReferenceData;

/** The articles of the reference data. */
@DefaultBean
@ApplicationScoped
class ReferenceArticles implements Articles {
  private static final String SET = "budget_article";

  private final ReferenceData reference;

  ReferenceArticles(ReferenceData reference) {
    this.reference = reference;
  }

  @Override
  public boolean isValid(String code, int year) {
    LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
    LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
    return reference
        .find(SET, code)
        .filter(one -> one.validFrom() == null || !one.validFrom().isAfter(last))
        .filter(one -> one.validTo() == null || !one.validTo().isBefore(first))
        .isPresent();
  }
}
