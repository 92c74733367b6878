package kg.onuguu.staff.union;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A methodical union (усулдук бирикме) of a school; its members say so themselves. */
@Entity
@Table(name = "methodical_union")
public class MethodicalUnion extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  private String name;
  private String theme;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID headId;

  protected MethodicalUnion() {}

  public MethodicalUnion(UUID schoolId, UnionContent content) {
    super(Ids.next());
    this.schoolId = schoolId;
    rewrite(content);
  }

  public final void rewrite(UnionContent content) {
    name = content.name();
    theme = content.theme();
    headId = content.headId();
  }

  /** The head has left for another union, or for none. */
  void loseHead() {
    headId = null;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getName() {
    return name;
  }

  public String getTheme() {
    return theme;
  }

  public UUID getHeadId() {
    return headId;
  }
}
