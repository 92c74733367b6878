package kg.onuguu.staff;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.staff.course.CourseRepository;
import kg.onuguu.staff.union.UnionRepository;

/** Keeps the people of the own school. */
@ApplicationScoped
class Staff {
  private final SchoolDirectory schools;
  private final StaffRepository people;
  private final StaffRules rules;
  private final UnionRepository unions;
  private final CourseRepository courses;
  private final List<PersonHistory> histories;
  private final StaffReader reader;
  private final StaffAudit audit;
  private final Event<RegisterChanged> changes;

  Staff(
      SchoolDirectory schools,
      StaffRepository people,
      StaffRules rules,
      UnionRepository unions,
      CourseRepository courses,
      @All List<PersonHistory> histories,
      StaffReader reader,
      StaffAudit audit,
      Event<RegisterChanged> changes) {
    this.schools = schools;
    this.people = people;
    this.rules = rules;
    this.unions = unions;
    this.courses = courses;
    this.histories = histories;
    this.reader = reader;
    this.audit = audit;
    this.changes = changes;
  }

  @Transactional
  kg.onuguu.api.model.StaffPerson create(AccessScope scope, UUID schoolId, StaffContent content) {
    School school = schools.require(schoolId, scope);
    check(school, null, content);
    StaffPerson person = new StaffPerson(schoolId, content);
    people.persistAndFlush(person);
    touchUnions(school, null, content.methodicalUnionId());
    changes.fire(RegisterChanged.of(schoolId, Register.STAFF));
    audit.created(person);
    return reader.card(school, person);
  }

  @Transactional
  kg.onuguu.api.model.StaffPerson update(
      AccessScope scope, UUID schoolId, UUID personId, StaffContent content, String ifMatch) {
    School school = schools.require(schoolId, scope);
    StaffPerson person = people.require(school, personId);
    Precondition.requireMatch(ifMatch, person.getVersion());
    check(school, personId, content);
    StaffContent before = person.content();
    person.rewrite(content);
    unions.leaveTheHead(personId, content.methodicalUnionId());
    people.flush();
    touchUnions(school, before.methodicalUnionId(), content.methodicalUnionId());
    changes.fire(RegisterChanged.of(schoolId, Register.STAFF));
    audit.changed(before, person);
    return reader.card(school, person);
  }

  /** Only what nothing hangs on: other entries end by the last day of the employment. */
  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID personId, String ifMatch) {
    School school = schools.require(schoolId, scope);
    StaffPerson person = people.require(school, personId);
    Precondition.requireMatch(ifMatch, person.getVersion());
    if (!person.getAwards().isEmpty()
        || courses.any(person)
        || unions.isHead(personId)
        || histories.stream().anyMatch(history -> history.holds(person))) {
      throw new ProblemException(ProblemType.CONFLICT)
          .because(StaffRules.MESSAGES, "has_history", Map.of());
    }
    people.delete(person);
    people.flush();
    changes.fire(RegisterChanged.of(schoolId, Register.STAFF));
    audit.removed(person);
  }

  private void touchUnions(School school, UUID before, UUID after) {
    if (!Objects.equals(before, after)) {
      Set<UUID> touched = new HashSet<>();
      touched.add(before);
      touched.add(after);
      unions.touch(school, touched);
    }
  }

  private void check(School school, UUID id, StaffContent content) {
    rules.check(school, id, content);
    UUID union = content.methodicalUnionId();
    if (union != null && unions.among(school, union).isEmpty()) {
      StaffRules.refuse(
          ProblemType.RULE_BROKEN, List.of(StaffRules.at("methodicalUnionId", "unknown_union")));
    }
  }
}
