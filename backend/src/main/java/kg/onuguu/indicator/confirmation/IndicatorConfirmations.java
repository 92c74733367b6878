package kg.onuguu.indicator.confirmation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.SchoolDataLock;
import kg.onuguu.dataquality.Sentences;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/** The director confirms the figures of a school year, and reopens them. */
@ApplicationScoped
public class IndicatorConfirmations {
  private final SchoolDirectory schools;
  private final SchoolDataLock lock;
  private final ConfirmationRepository confirmations;
  private final ConfirmationMapper mapper;
  private final List<StopsConfirmation> checks;
  private final Sentences sentences;
  private final Audit audit;
  private final BusinessTime time;

  IndicatorConfirmations(
      SchoolDirectory schools,
      SchoolDataLock lock,
      ConfirmationRepository confirmations,
      ConfirmationMapper mapper,
      @All List<StopsConfirmation> checks,
      Sentences sentences,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.lock = lock;
    this.confirmations = confirmations;
    this.mapper = mapper;
    this.checks = checks;
    this.sentences = sentences;
    this.audit = audit;
    this.time = time;
  }

  /** Newest year first. */
  @Transactional
  public List<kg.onuguu.api.model.IndicatorConfirmation> list(AccessScope scope, UUID schoolId) {
    return of(schools.require(schoolId, scope));
  }

  /** Of a school that was read through the scope; newest year first. */
  public List<kg.onuguu.api.model.IndicatorConfirmation> of(School school) {
    return confirmations.ofSchool(school.getId()).stream().map(mapper::toApi).toList();
  }

  /** 422 while the figures of the year do not add up. */
  @Transactional
  public kg.onuguu.api.model.IndicatorConfirmation confirm(
      Caller director, UUID schoolId, int schoolYear, LocalDate asOf, Language language) {
    School school = schools.require(schoolId, director.scope());
    lock.hold(schoolId);
    IndicatorConfirmation confirmation =
        confirmations
            .ofYear(schoolId, schoolYear)
            .orElseGet(() -> new IndicatorConfirmation(schoolId, schoolYear));
    LocalDate before = confirmation.getAsOf();
    check(schoolYear, asOf);
    confirmation.confirm(asOf, director.fullName(), time.now());
    refuseErrors(schoolId, schoolYear, language);
    confirmations.persistAndFlush(confirmation);
    record(AuditAction.CONFIRMED, confirmation, school, AuditChanges.of("asOf", before, asOf));
    return mapper.toApi(confirmation);
  }

  /** The day has come, and it lies not before the year. */
  private void check(int schoolYear, LocalDate asOf) {
    TableRefusals wrong = new TableRefusals();
    wrong.addIf(asOf.isAfter(time.today()), TableRefusals.at("/asOf", "in_future", null));
    wrong.addIf(
        asOf.isBefore(new SchoolYear(schoolYear).firstDay()),
        TableRefusals.at("/asOf", "before_year", null)
            .with("day", new SchoolYear(schoolYear).firstDay()));
    wrong.throwIfAny();
  }

  private void refuseErrors(UUID schoolId, int schoolYear, Language language) {
    Inspection school = new Inspection(schoolId);
    List<Violation> wrong = new ArrayList<>();
    for (StopsConfirmation check : checks) {
      for (Suspicion suspicion : check.check(school)) {
        Integer year = suspicion.place().schoolYear();
        if (suspicion.weight(check) == Severity.ERROR && year != null && year == schoolYear) {
          wrong.add(
              TableRefusals.at("/schoolYear", "does_not_add_up", check.rule())
                  .saying(sentences.message(check, suspicion, language)));
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  /** Makes the year a draft again; the reason stays in the journal. */
  @Transactional
  public kg.onuguu.api.model.IndicatorConfirmation reopen(
      Caller director, UUID schoolId, int schoolYear, String reason) {
    School school = schools.require(schoolId, director.scope());
    lock.hold(schoolId);
    if (reason.isBlank()) {
      throw ProblemException.invalid("/reason", "not_blank");
    }
    IndicatorConfirmation confirmation =
        confirmations.ofYear(schoolId, schoolYear).orElseThrow(ProblemException::notFound);
    confirmation.reopen(reason.strip(), director.fullName(), time.now());
    confirmations.flush();
    record(
        AuditAction.REOPENED,
        confirmation,
        school,
        AuditChanges.of("reason", null, confirmation.getReopeningReason()));
    return mapper.toApi(confirmation);
  }

  private void record(
      AuditAction action, IndicatorConfirmation confirmation, School school, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.INDICATORS,
        confirmation.getId(),
        new SchoolYear(confirmation.getSchoolYear()).shortLabel() + ": " + school.getName().ky(),
        school.getId(),
        changes);
  }
}
