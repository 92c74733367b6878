package kg.onuguu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The book of a school. Locked while something is entered, so one entry follows the other. */
@Entity
@Table(name = "finance_book")
class FinanceBook {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID schoolId;

  private int lastNumber;

  protected FinanceBook() {}

  /** The number of the next entry. */
  int nextNumber() {
    return ++lastNumber;
  }
}
