package kg.onuguu.plan.goal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kg.onuguu.plan.PlanPart;
import kg.onuguu.plan.SearchColumn;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A goal (максат) that answers problems of the same plan. */
@Entity
@Table(name = "goal")
public class Goal extends PlanPart {
  private int position;

  @Column(length = Length.LONG32)
  private String text;

  @ElementCollection
  @CollectionTable(name = "goal_problem", joinColumns = @JoinColumn(name = "goal_id"))
  @Column(name = "problem_id", length = 16)
  @JdbcTypeCode(SqlTypes.BINARY)
  private Set<UUID> problemIds = new HashSet<>();

  @Column(length = Length.LONG32)
  private String searchText;

  protected Goal() {}

  public Goal(UUID planId, Content content) {
    super(planId);
    rewrite(content);
  }

  /** A goal as it is written. */
  public record Content(String text, Set<UUID> problemIds, int position) {}

  public void rewrite(Content content) {
    text = content.text();
    position = content.position();
    if (!problemIds.equals(content.problemIds())) {
      problemIds.clear();
      problemIds.addAll(content.problemIds());
    }
    searchText = SearchColumn.of(text);
  }

  public Content content() {
    return new Content(text, new TreeSet<>(problemIds), position);
  }

  public int getPosition() {
    return position;
  }

  public String getText() {
    return text;
  }

  /** In a stable order: what is frozen must not depend on the order of rows. */
  public List<UUID> getProblemIds() {
    return problemIds.stream().sorted().toList();
  }
}
