package kg.onuguu.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.MissionUpdate;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Reads and writes the mission of a school. */
@ApplicationScoped
public class Missions {
  private final SchoolDirectory schools;
  private final MissionRepository missions;
  private final MissionReader reader;
  private final MissionMapper mapper;
  private final MissionRefusals refusals;
  private final Event<RegisterChanged> changes;
  private final Audit audit;
  private final BusinessTime time;

  Missions(
      SchoolDirectory schools,
      MissionRepository missions,
      MissionReader reader,
      MissionMapper mapper,
      MissionRefusals refusals,
      Event<RegisterChanged> changes,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.missions = missions;
    this.reader = reader;
    this.mapper = mapper;
    this.refusals = refusals;
    this.changes = changes;
    this.audit = audit;
    this.time = time;
  }

  kg.onuguu.api.model.Mission read(AccessScope scope, UUID schoolId, Language language) {
    return reader.of(schools.require(schoolId, scope), language);
  }

  @Transactional
  kg.onuguu.api.model.Mission replace(
      AccessScope scope, UUID schoolId, MissionUpdate update, String ifMatch, Language language) {
    School school = schools.require(schoolId, scope);
    Mission mission = missions.of(school).orElse(null);
    Precondition.requireMatch(ifMatch, mission == null ? 0 : mission.getVersion());
    refusals.check(update);
    if (mission == null) {
      mission = first(school);
    }
    MissionContent before = mission.content();
    mission.rewrite(mapper.toContent(update), time.now());
    missions.flush();
    changes.fire(RegisterChanged.of(schoolId, Register.MISSION));
    audit.record(
        AuditAction.CHANGED,
        AuditSubject.MISSION,
        mission.getId(),
        school.getName().ky(),
        schoolId,
        AuditChanges.between(before, mission.content()));
    return reader.view(mission, language);
  }

  /** Of several first writers the unique key lets one through; the others are stale. */
  private Mission first(School school) {
    Mission mission = new Mission(school.getId(), time.now());
    try {
      missions.persistAndFlush(mission);
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.STALE);
      }
      throw taken;
    }
    return mission;
  }
}
