package kg.onuguu.evaluation.text;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import org.hibernate.Length;

/** The school's own commission of a self-evaluation; it has the id of it. */
@Entity
@Table(name = "self_evaluation_commission")
public class WorkingCommission extends BaseEntity {
  private static final int FEWEST_MEMBERS = 2;

  @Column(length = 50)
  private String orderNumber;

  private LocalDate orderDate;

  @Convert(converter = CommissionPeople.class)
  @Column(length = Length.LONG32)
  private List<CommissionPerson> people = List.of();

  protected WorkingCommission() {}

  public WorkingCommission(UUID selfEvaluationId) {
    super(selfEvaluationId);
  }

  /** A commission as it is written: the chair first, if there is one. */
  public record Content(String orderNumber, LocalDate orderDate, List<CommissionPerson> people) {}

  public void rewrite(Content content) {
    orderNumber = content.orderNumber();
    orderDate = content.orderDate();
    people = List.copyOf(content.people());
  }

  public Content content() {
    return new Content(orderNumber, orderDate, people);
  }

  /** an order with its date, a chair and at least two members. */
  public boolean isComplete() {
    return orderNumber != null
        && orderDate != null
        && chair().isPresent()
        && members().size() >= FEWEST_MEMBERS;
  }

  public Optional<CommissionPerson> chair() {
    return people.stream().filter(CommissionPerson::chair).findFirst();
  }

  public List<CommissionPerson> members() {
    return people.stream().filter(person -> !person.chair()).toList();
  }

  public String getOrderNumber() {
    return orderNumber;
  }

  public LocalDate getOrderDate() {
    return orderDate;
  }
}
