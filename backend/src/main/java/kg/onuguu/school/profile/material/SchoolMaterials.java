package kg.onuguu.school.profile.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.MaterialBaseUpdate;
import kg.onuguu.api.model.MaterialTotals;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.profile.Doubt;
import kg.onuguu.school.profile.DoubtWriter;
import kg.onuguu.school.profile.FirstSave;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.school.profile.Refusals;
import kg.onuguu.school.profile.YearProfiles;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Reads, writes and confirms the material base of a school. */
@ApplicationScoped
class SchoolMaterials {
  private final SchoolDirectory schools;
  private final MaterialBaseRepository bases;
  private final MaterialBaseMapper mapper;
  private final MaterialRefusals refusals;
  private final MaterialSums sums;
  private final YearProfiles years;
  private final ReferenceData reference;
  private final DoubtWriter writer;
  private final CurrentUser user;
  private final Event<RegisterChanged> changes;
  private final Audit audit;
  private final BusinessTime time;

  SchoolMaterials(
      SchoolDirectory schools,
      MaterialBaseRepository bases,
      MaterialBaseMapper mapper,
      MaterialRefusals refusals,
      MaterialSums sums,
      YearProfiles years,
      ReferenceData reference,
      DoubtWriter writer,
      CurrentUser user,
      Event<RegisterChanged> changes,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.bases = bases;
    this.mapper = mapper;
    this.refusals = refusals;
    this.sums = sums;
    this.years = years;
    this.reference = reference;
    this.writer = writer;
    this.user = user;
    this.changes = changes;
    this.audit = audit;
    this.time = time;
  }

  /** Three queries: the school, its material base, the newest number of pupils. */
  kg.onuguu.api.model.MaterialBase read(AccessScope scope, UUID schoolId, Language language) {
    School school = schools.require(schoolId, scope);
    return view(school, bases.of(school).orElse(null), language);
  }

  @Transactional
  kg.onuguu.api.model.MaterialBase replace(
      AccessScope scope,
      UUID schoolId,
      MaterialBaseUpdate update,
      String ifMatch,
      Language language) {
    School school = schools.require(schoolId, scope);
    MaterialBase base = bases.of(school).orElse(null);
    Precondition.requireMatch(ifMatch, version(base));
    MaterialContent content = mapper.toContent(update);
    refusals.check(content, time.today());
    if (base == null) {
      base = FirstSave.of(new MaterialBase(schoolId, time.now()), bases::persistAndFlush);
    }
    MaterialContent before = base.content();
    base.rewrite(content, time.now());
    bases.flush();
    changes.fire(RegisterChanged.of(schoolId, Register.MATERIAL_BASE));
    record(AuditAction.CHANGED, school, base, AuditChanges.between(before, base.content()));
    return view(school, base, language);
  }

  @Transactional
  kg.onuguu.api.model.MaterialBase confirm(
      AccessScope scope, UUID schoolId, LocalDate asOf, String ifMatch, Language language) {
    School school = schools.require(schoolId, scope);
    MaterialBase base = bases.of(school).orElse(null);
    Precondition.requireMatch(ifMatch, version(base));
    Refusals wrong = new Refusals();
    wrong.future(asOf, time.today(), "/asOf");
    wrong.throwIfAny();
    writer.requireConfirmable(doubts(base), language);
    base.confirm(asOf, user.require().fullName(), time.now());
    bases.flush();
    record(AuditAction.CONFIRMED, school, base, AuditChanges.of("asOf", null, asOf));
    return view(school, base, language);
  }

  private kg.onuguu.api.model.MaterialBase view(
      School school, MaterialBase base, Language language) {
    MaterialTotals totals = totals(school, content(base));
    kg.onuguu.api.model.MaterialBase view =
        base == null
            ? mapper.toApi(
                MaterialContent.EMPTY, 0, ProfileStatus.DRAFT, null, totals, null, time.today())
            : mapper.toApi(
                base.content(),
                (int) base.getVersion(),
                base.getStatus(),
                base.getConfirmation(),
                totals,
                base.getUpdatedAt(),
                time.today());
    view.findings(writer.write(doubts(base), language));
    return view;
  }

  private MaterialTotals totals(School school, MaterialContent content) {
    MaterialTotals totals =
        new MaterialTotals()
            .buildingAreaM2(sums.buildingArea(content.buildings()))
            .computers(sums.computers(content.equipment()))
            .workingComputers(sums.workingComputers(content.equipment()));
    years
        .newestPupils(school.getId())
        .ifPresent(
            newest ->
                totals
                    .pupils(newest.pupils())
                    .pupilsOfYear(newest.schoolYear())
                    .pupilsPerComputer(ratio(newest.pupils(), totals.getWorkingComputers())));
    return totals;
  }

  /** one digit, half up; nothing without a working computer. */
  private static BigDecimal ratio(int pupils, Integer computers) {
    return computers == null || computers == 0
        ? null
        : BigDecimal.valueOf(pupils).divide(BigDecimal.valueOf(computers), 1, RoundingMode.HALF_UP);
  }

  /** Of what was never written the buildings are missing, which stops the confirmation. */
  private List<Doubt> doubts(MaterialBase base) {
    List<String> yearly =
        reference.values("instruction_kind").stream()
            .filter(kind -> Boolean.parseBoolean(kind.attributes().get("yearly")))
            .map(ReferenceValue::code)
            .toList();
    return MaterialDoubts.of(content(base), yearly, time.today());
  }

  private static MaterialContent content(MaterialBase base) {
    return base == null ? MaterialContent.EMPTY : base.content();
  }

  private void record(AuditAction action, School school, MaterialBase base, AuditChanges what) {
    audit.record(
        action,
        AuditSubject.MATERIAL_BASE,
        base.getId(),
        school.getName().ky(),
        school.getId(),
        what);
  }

  private static long version(MaterialBase base) {
    return base == null ? 0 : base.getVersion();
  }
}
