package kg.onuguu.finance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.finance.BoardBody;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person of a body with the term. */
@Entity
@Table(name = "finance_board_member")
public class BoardMember extends BoardRecord<BoardMember.Content> {

  /**
   * A member as written.
   *
   * @param group whom the person speaks for, or null
   * @param until the last day, or null
   */
  public record Content(
      BoardBody body,
      String name,
      BoardRole role,
      StakeholderGroup group,
      LocalDate since,
      LocalDate until) {
    public Content {
      name = name.strip();
    }

    boolean isChair() {
      return role == BoardRole.CHAIR;
    }

    /** Whether there is a day that is within both terms. */
    boolean overlaps(Content other) {
      return begins().compareTo(other.ends()) <= 0 && other.begins().compareTo(ends()) <= 0;
    }

    private LocalDate begins() {
      return since == null ? LocalDate.MIN : since;
    }

    private LocalDate ends() {
      return until == null ? LocalDate.MAX : until;
    }
  }

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private BoardBody body;

  private String name;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private BoardRole role;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "speaks_for", length = 20)
  private StakeholderGroup group;

  private LocalDate since;
  private LocalDate until;

  protected BoardMember() {}

  public BoardMember(UUID schoolId, Content content) {
    super(schoolId);
    rewrite(content);
  }

  @Override
  final void rewrite(Content content) {
    body = content.body();
    name = content.name();
    role = content.role();
    group = content.group();
    since = content.since();
    until = content.until();
  }

  @Override
  Content content() {
    return new Content(body, name, role, group, since, until);
  }

  @Override
  String label() {
    return name;
  }

  boolean isCurrent(LocalDate today) {
    return (since == null || !since.isAfter(today)) && (until == null || !until.isBefore(today));
  }

  public BoardBody getBody() {
    return body;
  }

  public String getName() {
    return name;
  }

  public BoardRole getRole() {
    return role;
  }

  public StakeholderGroup getGroup() {
    return group;
  }

  public LocalDate getSince() {
    return since;
  }

  public LocalDate getUntil() {
    return until;
  }
}
