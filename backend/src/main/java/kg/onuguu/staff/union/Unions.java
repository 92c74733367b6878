package kg.onuguu.staff.union;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.MethodicalUnionList;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.staff.StaffAudit;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.StaffRepository;
import kg.onuguu.staff.StaffRules;

/** Keeps the methodical unions of the own school. */
@ApplicationScoped
class Unions {
  private final SchoolDirectory schools;
  private final UnionRepository unions;
  private final StaffRepository people;
  private final UnionMapper mapper;
  private final StaffAudit audit;
  private final BusinessTime time;

  Unions(
      SchoolDirectory schools,
      UnionRepository unions,
      StaffRepository people,
      UnionMapper mapper,
      StaffAudit audit,
      BusinessTime time) {
    this.schools = schools;
    this.unions = unions;
    this.people = people;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  /** What the journal compares. */
  record State(String name, String theme, String head, List<String> members) {}

  /** Three queries, however many unions and members there are. */
  @Transactional
  MethodicalUnionList list(AccessScope scope, UUID schoolId) {
    School school = schools.require(schoolId, scope);
    List<StaffPerson> members = people.unionMembers(school, time.today());
    return new MethodicalUnionList()
        .items(unions.of(school).stream().map(union -> mapper.toModel(union, members)).toList());
  }

  @Transactional
  kg.onuguu.api.model.MethodicalUnion create(
      AccessScope scope, UUID schoolId, UnionContent content) {
    School school = schools.require(schoolId, scope);
    List<StaffPerson> members = check(school, null, content);
    MethodicalUnion union = new MethodicalUnion(schoolId, content);
    unions.persistAndFlush(union);
    gather(school, union, members);
    State after = state(union, members);
    audit.record(
        AuditAction.CREATED, schoolId, union.getId(), union.getName(), AuditChanges.created(after));
    return mapper.toModel(union, people.unionMembers(school, time.today()));
  }

  @Transactional
  kg.onuguu.api.model.MethodicalUnion update(
      AccessScope scope, UUID schoolId, UUID unionId, UnionContent content, String ifMatch) {
    School school = schools.require(schoolId, scope);
    MethodicalUnion union = require(school, unionId, ifMatch);
    List<StaffPerson> members = check(school, unionId, content);
    State before = state(union, people.ofUnion(school, unionId));
    union.rewrite(content);
    gather(school, union, members);
    AuditChanges changes = AuditChanges.between(before, state(union, members));
    if (!changes.isEmpty()) {
      audit.record(AuditAction.CHANGED, schoolId, unionId, union.getName(), changes);
    }
    return mapper.toModel(union, people.unionMembers(school, time.today()));
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID unionId, String ifMatch) {
    School school = schools.require(schoolId, scope);
    MethodicalUnion union = require(school, unionId, ifMatch);
    List<StaffPerson> members = people.ofUnion(school, unionId);
    State before = state(union, members);
    members.forEach(member -> member.join(null));
    unions.delete(union);
    unions.flush();
    audit.record(
        AuditAction.DELETED, schoolId, unionId, union.getName(), AuditChanges.removed(before));
  }

  private MethodicalUnion require(School school, UUID unionId, String ifMatch) {
    MethodicalUnion union = unions.among(school, unionId).orElseThrow(ProblemException::notFound);
    Precondition.requireMatch(ifMatch, union.getVersion());
    return union;
  }

  /** The members are in this union and in no other; who is not named is out of it. */
  private void gather(School school, MethodicalUnion union, List<StaffPerson> members) {
    Set<UUID> touched = new HashSet<>();
    for (StaffPerson former : people.ofUnion(school, union.getId())) {
      if (!members.contains(former)) {
        former.join(null);
        touched.add(union.getId());
      }
    }
    for (StaffPerson member : members) {
      if (!union.getId().equals(member.getMethodicalUnionId())) {
        touched.add(member.getMethodicalUnionId());
        touched.add(union.getId());
        member.join(union.getId());
      }
    }
    Set<UUID> ids = members.stream().map(StaffPerson::getId).collect(Collectors.toSet());
    unions.of(school).stream()
        .filter(other -> other != union && ids.contains(other.getHeadId()))
        .forEach(MethodicalUnion::loseHead);
    unions.flush();
    unions.touch(school, touched);
  }

  private List<StaffPerson> check(School school, UUID unionId, UnionContent content) {
    if (content.name() == null) {
      StaffRules.refuse(ProblemType.VALIDATION, List.of(StaffRules.at("name", "required")));
    }
    List<Violation> broken = new ArrayList<>();
    List<StaffPerson> members = people.among(school, content.memberIds());
    if (members.size() < content.memberIds().size()) {
      broken.add(StaffRules.at("memberIds", "unknown_person"));
    }
    if (content.headId() != null && !content.memberIds().contains(content.headId())) {
      broken.add(StaffRules.at("headId", "head_not_member"));
    }
    if (unions.nameTaken(school, content.name(), unionId)) {
      broken.add(StaffRules.at("name", "union_exists"));
    }
    StaffRules.refuse(ProblemType.RULE_BROKEN, broken);
    return members;
  }

  private static State state(MethodicalUnion union, List<StaffPerson> members) {
    String head =
        members.stream()
            .filter(member -> member.getId().equals(union.getHeadId()))
            .map(StaffPerson::getFullName)
            .findFirst()
            .orElse(null);
    List<String> names = members.stream().map(StaffPerson::getFullName).sorted().toList();
    return new State(union.getName(), union.getTheme(), head, names);
  }
}
