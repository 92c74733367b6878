package kg.onuguu.evaluation.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;

/**
 * A version of a set of criteria. Self-evaluations are pinned to it, so it never changes:
 * what is to be different is the next version.
 */
@Entity
@Table(name = "criteria_set")
public class CriteriaSet extends BaseEntity {
  @Column(length = 40, updatable = false)
  private String code;

  @Column(updatable = false)
  private int number;

  @Column(length = 2000, updatable = false)
  private String titleKy;

  @Column(length = 2000, updatable = false)
  private String titleRu;

  @Column(length = 2000, updatable = false)
  private String titleEn;

  @Convert(converter = SetSections.class)
  @Column(length = Length.LONG32, updatable = false)
  private List<SetSection> sections;

  @Column(updatable = false)
  private Instant createdAt;

  protected CriteriaSet() {}

  CriteriaSet(String code, int number, Content content, Instant now) {
    super(Ids.next());
    this.code = code;
    this.number = number;
    titleKy = content.title().ky();
    titleRu = content.title().ru();
    titleEn = content.title().en();
    sections = List.copyOf(content.sections());
    createdAt = now;
  }

  /** A set as it is written. */
  public record Content(CriteriaText title, List<SetSection> sections) {}

  /** All criteria in their order. */
  public List<SetCriterion> criteria() {
    return sections.stream().flatMap(section -> section.criteria().stream()).toList();
  }

  public Optional<SetCriterion> criterion(String criterionCode) {
    return criteria().stream().filter(one -> one.code().equals(criterionCode)).findFirst();
  }

  public Optional<SetSection> section(String sectionCode) {
    return sections.stream().filter(one -> one.code().equals(sectionCode)).findFirst();
  }

  /** The section that a criterion stands in. */
  public Optional<SetSection> sectionOf(String criterionCode) {
    return sections.stream()
        .filter(
            section -> section.criteria().stream().anyMatch(c -> c.code().equals(criterionCode)))
        .findFirst();
  }

  public String getCode() {
    return code;
  }

  public int getNumber() {
    return number;
  }

  public CriteriaText getTitle() {
    return new CriteriaText(titleKy, titleRu, titleEn);
  }

  public List<SetSection> getSections() {
    return sections;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
