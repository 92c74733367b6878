package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.PensionAgeEntry;
import kg.onuguu.api.model.PensionAgeList;
import kg.onuguu.api.model.StaffListItem;
import kg.onuguu.api.model.StaffPage;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.course.CourseViews;
import kg.onuguu.staff.union.UnionNames;

/**
 * The register as its readers see it. Birth date, phone and personnel number are for the own school
 * only; whoever reads a card from outside leaves a line in the journal, in the same transaction.
 */
@ApplicationScoped
class StaffReader {
  private final SchoolDirectory schools;
  private final StaffRepository people;
  private final UnionNames unions;
  private final CourseViews courses;
  private final StaffMapper mapper;
  private final StaffWarnings warnings;
  private final PensionAges pensions;
  private final StaffAudit audit;
  private final BusinessTime time;

  StaffReader(
      SchoolDirectory schools,
      StaffRepository people,
      UnionNames unions,
      CourseViews courses,
      StaffMapper mapper,
      StaffWarnings warnings,
      PensionAges pensions,
      StaffAudit audit,
      BusinessTime time) {
    this.schools = schools;
    this.people = people;
    this.unions = unions;
    this.courses = courses;
    this.mapper = mapper;
    this.warnings = warnings;
    this.pensions = pensions;
    this.audit = audit;
    this.time = time;
  }

  /** Four queries, however many people there are. */
  @Transactional
  StaffPage page(AccessScope scope, UUID schoolId, StaffFilter filter, Paging paging) {
    School school = schools.require(schoolId, scope);
    if (filter.pensionAge() != null && !isOwn(scope)) {
      throw new ProblemException(ProblemType.FORBIDDEN);
    }
    Map<UUID, String> names = unions.of(school);
    List<StaffListItem> items =
        people.page(school, filter, paging).stream()
            .map(person -> item(person, names, filter.today(), scope))
            .toList();
    return new StaffPage()
        .items(items)
        .total(people.count(school, filter))
        .page(paging.page())
        .size(paging.size());
  }

  @Transactional
  kg.onuguu.api.model.StaffPerson card(AccessScope scope, UUID schoolId, UUID personId) {
    School school = schools.require(schoolId, scope);
    StaffPerson person = people.require(school, personId);
    kg.onuguu.api.model.StaffPerson card = card(school, person);
    if (!isOwn(scope)) {
      audit.read(person);
      card.birthDate(null).phone(null).personnelNumber(null);
    }
    return card;
  }

  /** The whole card, for the own school. */
  kg.onuguu.api.model.StaffPerson card(School school, StaffPerson person) {
    LocalDate today = time.today();
    return mapper.toCard(
        person,
        unions.of(school).get(person.getMethodicalUnionId()),
        person.experienceOn(today),
        person.isEmployedOn(today),
        courses.of(person),
        warnings.of(person, today));
  }

  @Transactional
  PensionAgeList pensionAges(AccessScope scope, UUID schoolId) {
    School school = schools.require(schoolId, scope);
    LocalDate today = time.today();
    List<PensionAgeEntry> entries = pensions.of(school, today);
    return new PensionAgeList()
        .asOf(today)
        .items(entries)
        .unknownBirthDates(Math.toIntExact(pensions.unknown(school, today)));
  }

  private StaffListItem item(
      StaffPerson person, Map<UUID, String> names, LocalDate today, AccessScope scope) {
    StaffListItem item =
        mapper.toItem(
            person,
            names.get(person.getMethodicalUnionId()),
            person.experienceOn(today),
            person.isEmployedOn(today),
            warnings.of(person, today));
    return isOwn(scope) ? item : item.birthDate(null).phone(null).personnelNumber(null);
  }

  private static boolean isOwn(AccessScope scope) {
    return scope instanceof AccessScope.SchoolScope;
  }
}
