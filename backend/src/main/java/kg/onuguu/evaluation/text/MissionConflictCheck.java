package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kg.onuguu.access.AccessScope;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.SelfEvaluationRepository;
import kg.onuguu.mission.MissionReader;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.time.BusinessTime;

/**
 * DQ-07: a school has one mission at a time, so what the self-evaluation at hand says of it
 * is the mission of the school. An accepted one, and one of a year to come, speak of other days.
 */
@ApplicationScoped
class MissionConflictCheck implements DataQualityCheck {
  private static final int SHOWN = 160;

  private final SchoolDirectory schools;
  private final MissionReader missions;
  private final SelfEvaluationRepository evaluations;
  private final IntroBlockRepository intro;
  private final BusinessTime time;

  MissionConflictCheck(
      SchoolDirectory schools,
      MissionReader missions,
      SelfEvaluationRepository evaluations,
      IntroBlockRepository intro,
      BusinessTime time) {
    this.schools = schools;
    this.missions = missions;
    this.evaluations = evaluations;
    this.intro = intro;
    this.time = time;
  }

  @Override
  public String code() {
    return "DQ-07";
  }

  @Override
  public String rule() {
    return "R-033";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.MISSION);
  }

  @Override
  public String bundle() {
    return "dq_evaluation";
  }

  @Override
  public List<Suspicion> check(Inspection inspection) {
    // The check runs for whoever saves; nothing of what it reads is shown outside the school's
    // scope.
    School school = schools.require(inspection.schoolId(), new AccessScope.Nationwide());
    Optional<String> mission = missions.text(school);
    if (mission.isEmpty()) {
      return List.of();
    }
    return evaluations
        .current(school, SchoolYear.of(time.today()).start())
        .flatMap(evaluation -> conflict(mission.get(), evaluation))
        .stream()
        .toList();
  }

  private Optional<Suspicion> conflict(String mission, SelfEvaluation evaluation) {
    return intro.inOrder(evaluation).stream()
        .filter(block -> block.getBlock() == IntroKind.MISSION && block.hasText())
        .map(block -> block.getNarrative().plain())
        .filter(other -> !SearchText.fold(other).contains(SearchText.fold(mission)))
        .map(
            other ->
                Suspicion.of("intro", Place.in(Register.MISSION, null, "text"))
                    .text("mission", shown(mission))
                    .text("other", shown(other))
                    .schoolYear("year", evaluation.getSchoolYear()))
        .findFirst();
  }

  private static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…";
  }
}
