package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.YearProfileSummary;
import kg.onuguu.api.model.YearProfileUpdate;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.profile.DoubtWriter;
import kg.onuguu.school.profile.FirstSave;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.GradeSystem;
import kg.onuguu.school.profile.GradeSystems;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.school.profile.Refusals;
import kg.onuguu.school.profile.Texts;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Reads, writes, confirms and reopens the years of a school. */
@ApplicationScoped
class SchoolYears {
  private final SchoolDirectory schools;
  private final YearProfileRepository years;
  private final YearProfileMapper mapper;
  private final YearRefusals refusals;
  private final GradeSystems systems;
  private final DoubtWriter writer;
  private final CurrentUser user;
  private final Event<RegisterChanged> changes;
  private final Audit audit;
  private final BusinessTime time;

  SchoolYears(
      SchoolDirectory schools,
      YearProfileRepository years,
      YearProfileMapper mapper,
      YearRefusals refusals,
      GradeSystems systems,
      DoubtWriter writer,
      CurrentUser user,
      Event<RegisterChanged> changes,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.years = years;
    this.mapper = mapper;
    this.refusals = refusals;
    this.systems = systems;
    this.writer = writer;
    this.user = user;
    this.changes = changes;
    this.audit = audit;
    this.time = time;
  }

  /** A year of a school as the caller sees it, or as nobody has written it yet. */
  private record Found(School school, int schoolYear, YearProfile profile) {
    long version() {
      return profile == null ? 0 : profile.getVersion();
    }
  }

  List<YearProfileSummary> list(AccessScope scope, UUID schoolId) {
    return years.summaries(schools.require(schoolId, scope)).stream().map(mapper::toApi).toList();
  }

  kg.onuguu.api.model.YearProfile read(
      AccessScope scope, UUID schoolId, int schoolYear, Language language) {
    return view(find(scope, schoolId, schoolYear), language);
  }

  @Transactional
  kg.onuguu.api.model.YearProfile replace(
      AccessScope scope,
      UUID schoolId,
      int schoolYear,
      YearProfileUpdate update,
      String ifMatch,
      Language language) {
    Found found = find(scope, schoolId, schoolYear);
    Precondition.requireMatch(ifMatch, found.version());
    YearContent content = mapper.toContent(update);
    refusals.check(content, systems.of(schoolYear));
    YearProfile profile =
        found.profile() != null
            ? found.profile()
            : FirstSave.of(
                new YearProfile(schoolId, schoolYear, time.now()), years::persistAndFlush);
    YearContent before = profile.content();
    profile.rewrite(content, time.now());
    return saved(
        AuditAction.CHANGED,
        new Found(found.school(), schoolYear, profile),
        AuditChanges.between(before, profile.content()),
        language);
  }

  @Transactional
  kg.onuguu.api.model.YearProfile confirm(
      AccessScope scope,
      UUID schoolId,
      int schoolYear,
      LocalDate asOf,
      String ifMatch,
      Language language) {
    Found found = find(scope, schoolId, schoolYear);
    Precondition.requireMatch(ifMatch, found.version());
    Refusals wrong = new Refusals();
    wrong.future(asOf, time.today(), "/asOf");
    wrong.throwIfAny();
    writer.requireConfirmable(YearDoubts.of(content(found)), language);
    if (found.profile() == null) {
      throw Refusals.illegal("year_not_written");
    }
    found.profile().confirm(asOf, user.require().fullName(), time.now());
    return saved(AuditAction.CONFIRMED, found, AuditChanges.of("asOf", null, asOf), language);
  }

  @Transactional
  kg.onuguu.api.model.YearProfile reopen(
      AccessScope scope,
      UUID schoolId,
      int schoolYear,
      String reason,
      String ifMatch,
      Language language) {
    Found found = find(scope, schoolId, schoolYear);
    Precondition.requireMatch(ifMatch, found.version());
    if (Texts.orNull(reason) == null) {
      throw ProblemException.invalid("/reason", "not_blank");
    }
    if (found.profile() == null) {
      throw Refusals.illegal("year_not_confirmed");
    }
    found.profile().reopen(reason.strip(), user.require().fullName(), time.now());
    return saved(
        AuditAction.REOPENED, found, AuditChanges.of("reason", null, reason.strip()), language);
  }

  private Found find(AccessScope scope, UUID schoolId, int schoolYear) {
    School school = schools.require(schoolId, scope);
    return new Found(school, schoolYear, years.of(school, schoolYear).orElse(null));
  }

  private kg.onuguu.api.model.YearProfile saved(
      AuditAction action, Found found, AuditChanges what, Language language) {
    years.flush();
    changes.fire(RegisterChanged.of(found.school().getId(), Register.YEAR_PROFILE));
    audit.record(
        action,
        AuditSubject.YEAR_PROFILE,
        found.profile().getId(),
        new SchoolYear(found.schoolYear()).label(Language.KY),
        found.school().getId(),
        what);
    return view(found, language);
  }

  private YearContent content(Found found) {
    if (found.profile() != null) {
      return found.profile().content();
    }
    GradeSystem system = systems.of(found.schoolYear());
    GradeSet grades = system.gradesOf(found.school().getKind());
    return YearContent.unwritten(grades, system.ungradedOf(grades));
  }

  private kg.onuguu.api.model.YearProfile view(Found found, Language language) {
    YearContent content = content(found);
    YearProfile profile = found.profile();
    String system = systems.of(found.schoolYear()).code();
    kg.onuguu.api.model.YearProfile view =
        profile == null
            ? mapper.toApi(
                content, found.schoolYear(), 0, ProfileStatus.DRAFT, null, null, null, system)
            : mapper.toApi(
                content,
                found.schoolYear(),
                (int) profile.getVersion(),
                profile.getStatus(),
                profile.getConfirmation(),
                mapper.reopened(profile),
                profile.getUpdatedAt(),
                system);
    view.findings(writer.write(YearDoubts.of(content), language));
    return view;
  }
}
