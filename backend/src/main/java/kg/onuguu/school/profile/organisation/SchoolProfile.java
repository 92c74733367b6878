package kg.onuguu.school.profile.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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
 * The profile (паспорт) of a school: one a school, written as a whole. What the director confirmed
 * is a draft again with the first change.
 */
@Entity
@Table(name = "school_profile")
public class SchoolProfile extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ProfileStatus status = ProfileStatus.DRAFT;

  @Embedded private Confirmation confirmation;

  @Convert(converter = FormerNames.class)
  @Column(length = Length.LONG32)
  private List<FormerName> formerNames = List.of();

  private LocalDate registeredOn;
  private String registrationNumber;
  private LocalDate reregisteredOn;
  private String reregistrationSeries;
  private String reregistrationNumber;
  private String taxId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private LicenceStatus licenceStatus;

  private String licenceNumber;
  private LocalDate licenceIssuedOn;
  private String licenceIssuer;
  private String licenceReason;
  private String emisPosition;
  private String emisOrderNumber;
  private LocalDate emisOrderDate;
  private Instant updatedAt;

  protected SchoolProfile() {}

  /** The empty row that the first writer takes; the loser of a race meets its unique key. */
  SchoolProfile(UUID schoolId, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.updatedAt = now;
  }

  void rewrite(ProfileContent content, Instant now) {
    formerNames = List.copyOf(content.formerNames());
    registeredOn = content.registeredOn();
    registrationNumber = content.registrationNumber();
    reregisteredOn = content.reregisteredOn();
    reregistrationSeries = content.reregistrationSeries();
    reregistrationNumber = content.reregistrationNumber();
    taxId = content.taxId();
    licenceStatus = content.licenceStatus();
    licenceNumber = content.licenceNumber();
    licenceIssuedOn = content.licenceIssuedOn();
    licenceIssuer = content.licenceIssuer();
    licenceReason = content.licenceReason();
    emisPosition = content.emisPosition();
    emisOrderNumber = content.emisOrderNumber();
    emisOrderDate = content.emisOrderDate();
    status = ProfileStatus.DRAFT;
    updatedAt = now;
  }

  void confirm(LocalDate asOf, String by, Instant now) {
    status = ProfileStatus.CONFIRMED;
    confirmation = new Confirmation(asOf, now, by);
  }

  ProfileContent content() {
    return new ProfileContent(
        formerNames,
        registeredOn,
        registrationNumber,
        reregisteredOn,
        reregistrationSeries,
        reregistrationNumber,
        taxId,
        licenceStatus,
        licenceNumber,
        licenceIssuedOn,
        licenceIssuer,
        licenceReason,
        emisPosition,
        emisOrderNumber,
        emisOrderDate);
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
