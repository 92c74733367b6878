package kg.onuguu.school.profile.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.SchoolProfileUpdate;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.school.PlaceInfo;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.profile.Doubt;
import kg.onuguu.school.profile.DoubtWriter;
import kg.onuguu.school.profile.FirstSave;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.school.profile.Refusals;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Reads, writes and confirms the profile of a school. */
@ApplicationScoped
class SchoolProfiles {
  private final SchoolDirectory schools;
  private final SchoolProfileRepository profiles;
  private final SchoolProfileMapper mapper;
  private final ProfileDoubts doubts;
  private final DoubtWriter writer;
  private final CurrentUser user;
  private final Event<RegisterChanged> changes;
  private final Audit audit;
  private final BusinessTime time;

  SchoolProfiles(
      SchoolDirectory schools,
      SchoolProfileRepository profiles,
      SchoolProfileMapper mapper,
      ProfileDoubts doubts,
      DoubtWriter writer,
      CurrentUser user,
      Event<RegisterChanged> changes,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.profiles = profiles;
    this.mapper = mapper;
    this.doubts = doubts;
    this.writer = writer;
    this.user = user;
    this.changes = changes;
    this.audit = audit;
    this.time = time;
  }

  /** Three queries: the school, its profile, the units above it. */
  @Transactional
  kg.onuguu.api.model.SchoolProfile read(AccessScope scope, UUID schoolId, Language language) {
    School school = schools.require(schoolId, scope);
    return view(school, profiles.of(school).orElse(null), language);
  }

  @Transactional
  kg.onuguu.api.model.SchoolProfile replace(
      AccessScope scope,
      UUID schoolId,
      SchoolProfileUpdate update,
      String ifMatch,
      Language language) {
    School school = schools.require(schoolId, scope);
    SchoolProfile profile = profiles.of(school).orElse(null);
    Precondition.requireMatch(ifMatch, version(profile));
    ProfileContent content = mapper.toContent(update);
    ProfileRefusals.check(content, time.today());
    if (profile == null) {
      profile =
          FirstSave.of(new SchoolProfile(school.getId(), time.now()), profiles::persistAndFlush);
    }
    ProfileContent before = profile.content();
    profile.rewrite(content, time.now());
    profiles.flush();
    changes.fire(RegisterChanged.of(schoolId, Register.SCHOOL_PROFILE));
    record(AuditAction.CHANGED, school, profile, AuditChanges.between(before, profile.content()));
    return view(school, profile, language);
  }

  @Transactional
  kg.onuguu.api.model.SchoolProfile confirm(
      AccessScope scope, UUID schoolId, LocalDate asOf, String ifMatch, Language language) {
    School school = schools.require(schoolId, scope);
    SchoolProfile profile = profiles.of(school).orElse(null);
    Precondition.requireMatch(ifMatch, version(profile));
    Refusals wrong = new Refusals();
    wrong.future(asOf, time.today(), "/asOf");
    wrong.throwIfAny();
    writer.requireConfirmable(doubts(school, profile, schools.placesOf(school)), language);
    profile.confirm(asOf, user.require().fullName(), time.now());
    profiles.flush();
    record(AuditAction.CONFIRMED, school, profile, AuditChanges.of("asOf", null, asOf));
    return view(school, profile, language);
  }

  private kg.onuguu.api.model.SchoolProfile view(
      School school, SchoolProfile profile, Language language) {
    List<PlaceInfo> places = schools.placesOf(school);
    kg.onuguu.api.model.SchoolProfile view =
        profile == null
            ? mapper.toApi(ProfileContent.EMPTY, 0, ProfileStatus.DRAFT, null, null, places)
            : mapper.toApi(
                profile.content(),
                (int) profile.getVersion(),
                profile.getStatus(),
                profile.getConfirmation(),
                profile.getUpdatedAt(),
                places);
    view.findings(writer.write(doubts(school, profile, places), language));
    return view;
  }

  private List<Doubt> doubts(School school, SchoolProfile profile, List<PlaceInfo> places) {
    ProfileContent content = profile == null ? ProfileContent.EMPTY : profile.content();
    return doubts.of(content, school.getContacts(), places, time.today());
  }

  private void record(AuditAction action, School school, SchoolProfile profile, AuditChanges what) {
    audit.record(
        action,
        AuditSubject.SCHOOL_PROFILE,
        profile.getId(),
        school.getName().ky(),
        school.getId(),
        what);
  }

  private static long version(SchoolProfile profile) {
    return profile == null ? 0 : profile.getVersion();
  }
}
