package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.text.LocalizedName;

/** What the journal says about schools and units. */
@ApplicationScoped
class SchoolAudit {
  private final Audit audit;

  SchoolAudit(Audit audit) {
    this.audit = audit;
  }

  /** What of a school is compared. */
  record SchoolState(
      String number,
      String nameKy,
      String nameRu,
      String nameEn,
      SchoolKind kind,
      OwnershipForm ownership,
      String district,
      String locality,
      String address,
      String phone,
      String email,
      String website,
      Integer foundedYear,
      List<InstructionLanguage> languagesOfInstruction,
      boolean active) {

    static SchoolState of(SchoolView view) {
      School school = view.school();
      SchoolContactData contacts = school.getContacts();
      return new SchoolState(
          school.getNumber(),
          school.getName().ky(),
          school.getName().ru(),
          school.getName().en(),
          school.getKind(),
          school.getOwnership(),
          ky(view.districtName()),
          ky(view.localityName()),
          contacts.address(),
          contacts.phone(),
          contacts.email(),
          contacts.website(),
          school.getFoundedYear(),
          school.getLanguages(),
          school.isActive());
    }
  }

  /** What of a unit is compared. */
  record UnitState(
      AdminUnitKind kind,
      String parent,
      String nameKy,
      String nameRu,
      String nameEn,
      String code,
      LocalDate validFrom,
      LocalDate validTo) {

    static UnitState of(AdminUnit unit) {
      return new UnitState(
          unit.getKind(),
          unit.getParent() == null ? null : ky(unit.getParent().getName()),
          unit.getName().ky(),
          unit.getName().ru(),
          unit.getName().en(),
          unit.getCode(),
          unit.getValidFrom(),
          unit.getValidTo());
    }
  }

  void created(SchoolView made) {
    record(AuditAction.CREATED, made.school(), AuditChanges.created(SchoolState.of(made)));
  }

  void changed(SchoolState before, SchoolView after) {
    record(
        AuditAction.CHANGED, after.school(), AuditChanges.between(before, SchoolState.of(after)));
  }

  void created(AdminUnit made) {
    record(AuditAction.CREATED, made, AuditChanges.created(UnitState.of(made)));
  }

  void changed(UnitState before, AdminUnit after) {
    record(AuditAction.CHANGED, after, AuditChanges.between(before, UnitState.of(after)));
  }

  private void record(AuditAction action, School school, AuditChanges changes) {
    if (!changes.isEmpty()) {
      audit.record(
          action,
          AuditSubject.SCHOOL,
          school.getId(),
          school.getName().ky(),
          school.getId(),
          changes);
    }
  }

  private void record(AuditAction action, AdminUnit unit, AuditChanges changes) {
    if (!changes.isEmpty()) {
      audit.record(
          action, AuditSubject.ADMIN_UNIT, unit.getId(), unit.getName().ky(), null, changes);
    }
  }

  private static String ky(LocalizedName name) {
    return name == null ? null : name.ky();
  }
}
