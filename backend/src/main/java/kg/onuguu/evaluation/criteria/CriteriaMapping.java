package kg.onuguu.evaluation.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Which criteria of two versions correspond: one row for the two, kept from the smaller id to the
 * larger and read in both directions.
 */
@Entity
@Table(name = "criteria_mapping")
class CriteriaMapping extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID firstId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID secondId;

  @Convert(converter = CriterionPairs.class)
  @Column(length = Length.LONG32)
  private List<CriterionPair> pairs = List.of();

  private Instant updatedAt;

  protected CriteriaMapping() {}

  CriteriaMapping(CriteriaSet one, CriteriaSet other, Instant now) {
    super(Ids.next());
    boolean inOrder = inOrder(one, other);
    firstId = inOrder ? one.getId() : other.getId();
    secondId = inOrder ? other.getId() : one.getId();
    updatedAt = now;
  }

  /** Whether a mapping of the two is kept from the first to the second. */
  static boolean inOrder(CriteriaSet first, CriteriaSet second) {
    return first.getId().toString().compareTo(second.getId().toString()) < 0;
  }

  void rewrite(List<CriterionPair> from, boolean inOrder, Instant now) {
    pairs = inOrder ? List.copyOf(from) : from.stream().map(CriterionPair::turned).toList();
    updatedAt = now;
  }

  List<CriterionPair> pairs(boolean inOrder) {
    return inOrder ? pairs : pairs.stream().map(CriterionPair::turned).toList();
  }
}
