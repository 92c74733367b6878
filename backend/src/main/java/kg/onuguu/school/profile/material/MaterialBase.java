package kg.onuguu.school.profile.material;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.school.profile.Confirmation;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The material base (материалдык база) of a school: one a school, written as a whole. What the
 * director confirmed is a draft again with the first change.
 */
@Entity
@Table(name = "material_base")
public class MaterialBase extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ProfileStatus status = ProfileStatus.DRAFT;

  @Embedded private Confirmation confirmation;

  @Column(name = "land_area_m2", precision = 12, scale = 2)
  private BigDecimal landAreaM2;

  @Convert(converter = MaterialLists.Buildings.class)
  @Column(length = Length.LONG32)
  private List<Building> buildings = List.of();

  @Convert(converter = MaterialLists.Facilities.class)
  @Column(length = Length.LONG32)
  private List<Facility> facilities = List.of();

  @Convert(converter = MaterialLists.EquipmentRows.class)
  @Column(length = Length.LONG32)
  private List<Equipment> equipment = List.of();

  @Convert(converter = MaterialLists.Inspections.class)
  @Column(length = Length.LONG32)
  private List<Inspection> inspections = List.of();

  @Convert(converter = MaterialLists.Instructions.class)
  @Column(length = Length.LONG32)
  private List<SafetyInstruction> instructions = List.of();

  private Instant updatedAt;

  protected MaterialBase() {}

  /** The empty row that the first writer takes; the loser of a race meets its unique key. */
  MaterialBase(UUID schoolId, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.updatedAt = now;
  }

  void rewrite(MaterialContent content, Instant now) {
    landAreaM2 = content.landAreaM2() == null ? null : content.landAreaM2().setScale(2);
    buildings = List.copyOf(content.buildings());
    facilities = List.copyOf(content.facilities());
    equipment = List.copyOf(content.equipment());
    inspections = List.copyOf(content.inspections());
    instructions = List.copyOf(content.instructions());
    status = ProfileStatus.DRAFT;
    updatedAt = now;
  }

  void confirm(LocalDate asOf, String by, Instant now) {
    status = ProfileStatus.CONFIRMED;
    confirmation = new Confirmation(asOf, now, by);
  }

  MaterialContent content() {
    return new MaterialContent(
        landAreaM2, buildings, facilities, equipment, inspections, instructions);
  }

  UUID getSchoolId() {
    return schoolId;
  }

  ProfileStatus getStatus() {
    return status;
  }

  Confirmation getConfirmation() {
    return confirmation;
  }

  Instant getUpdatedAt() {
    return updatedAt;
  }
}
