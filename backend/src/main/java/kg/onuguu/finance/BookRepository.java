package kg.onuguu.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import kg.onuguu.school.School;

/** The books of the schools, each locked while something is entered. */
@ApplicationScoped
public class BookRepository implements PanacheRepositoryBase<FinanceBook, UUID> {

  /** The book, made at its first entry, and nobody else's until the end of the transaction. */
  public FinanceBook lock(School school) {
    FinanceBook book = locked(school);
    if (book == null) {
      getEntityManager()
          .createNativeQuery(
              "insert into finance_book (school_id, last_number) values (:school, 0)"
                  + " on duplicate key update last_number = last_number")
          .setParameter("school", school.getId())
          .executeUpdate();
      book = locked(school);
    }
    return book;
  }

  private FinanceBook locked(School school) {
    return getEntityManager()
        .find(FinanceBook.class, school.getId(), LockModeType.PESSIMISTIC_WRITE);
  }
}
