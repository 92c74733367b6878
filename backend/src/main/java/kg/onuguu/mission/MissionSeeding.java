package kg.onuguu.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Writes a mission without a caller, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class MissionSeeding {
  private final MissionRepository missions;

  MissionSeeding(MissionRepository missions) {
    this.missions = missions;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void write(UUID schoolId, MissionContent content, Instant at) {
    Mission mission = new Mission(schoolId, at);
    missions.persistAndFlush(mission);
    mission.rewrite(content, at);
    missions.flush();
  }
}
