package kg.onuguu.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.onuguu.finding.FindingWriter;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SentenceCounter;

/** The mission of a school as readers see it, with its findings in their language. */
@ApplicationScoped
public class MissionReader {
  private final MissionRepository missions;
  private final MissionMapper mapper;
  private final ReferenceData reference;
  private final FindingWriter findings;

  MissionReader(
      MissionRepository missions,
      MissionMapper mapper,
      ReferenceData reference,
      FindingWriter findings) {
    this.missions = missions;
    this.mapper = mapper;
    this.reference = reference;
    this.findings = findings;
  }

  /** Empty with version 0 while nothing was saved; one query. */
  public kg.onuguu.api.model.Mission of(School school, Language language) {
    Optional<Mission> saved = missions.of(school);
    return saved
        .map(mission -> view(mission, language))
        .orElseGet(() -> view(MissionContent.EMPTY, 0, null, language));
  }

  /** The mission in words, as everybody may read it: not before it was adopted; one query. */
  public Optional<AdoptedMission> adopted(School school, LocalDate today) {
    return missions
        .of(school)
        .map(Mission::content)
        .filter(content -> content.adoptedOn() != null && !content.adoptedOn().isAfter(today))
        .filter(content -> !content.text().isBlank())
        .map(content -> new AdoptedMission(content.text(), content.textRu()));
  }

  /** Its words, once there are any; one query. */
  public Optional<String> text(School school) {
    return missions.of(school).map(mission -> mission.content().text()).filter(t -> !t.isBlank());
  }

  kg.onuguu.api.model.Mission view(Mission mission, Language language) {
    return view(mission.content(), (int) mission.getVersion(), mission.getUpdatedAt(), language);
  }

  private kg.onuguu.api.model.Mission view(
      MissionContent content, int version, Instant updatedAt, Language language) {
    kg.onuguu.api.model.Mission view =
        mapper.toApi(content, version, updatedAt, SentenceCounter.count(content.text()));
    List<String> questions = reference.codes("mission_question");
    List<String> components = reference.codes("graduate_model_component");
    view.findings(findings.write(MissionRules.findings(view, questions, components), language));
    return view;
  }
}
