package kg.onuguu.school;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.shared.text.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An administrative unit (аймактык бирдик). It is never deleted, it ends: aiyl aimaks merge, and
 * what was written about one stays true.
 */
@Entity
@Table(name = "admin_unit")
class AdminUnit extends BaseEntity {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private AdminUnitKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private AdminUnit parent;

  @Embedded
  @AttributeOverride(name = "ky", column = @Column(name = "name_ky"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedName name;

  private String code;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String searchText;

  protected AdminUnit() {}

  AdminUnit(AdminUnitKind kind, AdminUnit parent, LocalizedName name, LocalDate validFrom) {
    super(Ids.next());
    describe(kind, parent, name, null, validFrom, null);
  }

  /** Replaces all that an administrator keeps; the service has checked it. */
  final void describe(
      AdminUnitKind kind,
      AdminUnit parent,
      LocalizedName name,
      String code,
      LocalDate validFrom,
      LocalDate validTo) {
    this.kind = kind;
    this.parent = parent;
    this.name = name;
    this.code = code;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.searchText = SearchText.fold(code == null ? name.all() : name.all() + " " + code);
  }

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public AdminUnitKind getKind() {
    return kind;
  }

  public AdminUnit getParent() {
    return parent;
  }

  public LocalizedName getName() {
    return name;
  }

  public String getCode() {
    return code;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public LocalDate getValidTo() {
    return validTo;
  }
}
