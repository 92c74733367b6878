package kg.onuguu.plan.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The school team of a plan (МӨП командасы, R-041). Made with the plan and with its id. Its version
 * grows with every change of a member, so that a confirmation is of the members that were read.
 */
@Entity
@Table(name = "plan_team")
public class PlanTeam extends BaseEntity {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private TeamStatus status = TeamStatus.DRAFT;

  @Column(length = 50)
  private String orderNumber;

  private LocalDate orderDate;

  protected PlanTeam() {}

  public PlanTeam(UUID planId) {
    super(planId);
  }

  /** By order of the director; the caller has checked the counts. */
  public void confirm(String number, LocalDate date) {
    status = TeamStatus.CONFIRMED;
    orderNumber = number;
    orderDate = date;
  }

  /** A change of members makes it a draft again; the order no longer holds. */
  public void reopen() {
    status = TeamStatus.DRAFT;
    orderNumber = null;
    orderDate = null;
  }

  public TeamStatus getStatus() {
    return status;
  }

  public String getOrderNumber() {
    return orderNumber;
  }

  public LocalDate getOrderDate() {
    return orderDate;
  }
}
