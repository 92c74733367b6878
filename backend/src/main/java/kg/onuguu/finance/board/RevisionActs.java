package kg.onuguu.finance.board;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.school.School;

/** Acts of the revision commission, one a year. */
@Singleton
class RevisionActs
    extends BoardRegister<RevisionAct, RevisionAct.Content, kg.onuguu.api.model.RevisionAct> {
  static final String RULE = "R-130";

  private final RevisionActRepository acts;
  private final BoardMapper mapper;

  RevisionActs(BoardDesk desk, RevisionActRepository acts, BoardMapper mapper) {
    super(desk, acts);
    this.acts = acts;
    this.mapper = mapper;
  }

  /** What the journal compares: papers by their titles. */
  private record State(
      int year,
      LocalDate checkedOn,
      String number,
      RevisionResult result,
      String text,
      List<String> papers) {}

  @Override
  protected RevisionAct make(UUID schoolId, RevisionAct.Content content) {
    return new RevisionAct(schoolId, content);
  }

  @Override
  protected Set<UUID> evidenceOf(RevisionAct.Content content) {
    return content.evidenceIds();
  }

  @Override
  protected void check(
      School school, RevisionAct.Content content, RevisionAct present, BoardRefusals refusals) {
    refusals.past("/checkedOn", content.checkedOn(), desk.today(), RULE);
    refusals.addIf(
        content.checkedOn().getYear() < content.year(),
        BoardRefusals.at("/checkedOn", "before_year", RULE).with("year", content.year()));
    refusals.addIf(
        content.result() == RevisionResult.REMARKS && content.text() == null,
        BoardRefusals.at("/text", "remarks_required", RULE));
    desk.lock(school);
    acts.of(school, content.year())
        .filter(other -> present == null || !other.getId().equals(present.getId()))
        .ifPresent(
            other -> {
              throw BoardRefusals.conflict(RULE, "act_exists", Map.of("year", content.year()));
            });
  }

  @Override
  protected Record state(School school, RevisionAct.Content content) {
    return new State(
        content.year(),
        content.checkedOn(),
        content.number(),
        content.result(),
        content.text(),
        desk.papers().titles(school, content.evidenceIds()));
  }

  @Override
  protected List<kg.onuguu.api.model.RevisionAct> views(School school, List<RevisionAct> found) {
    Map<UUID, EvidenceInfo> papers = desk.papers().of(school, found);
    return found.stream().map(one -> mapper.toApi(one, desk.papers().view(one, papers))).toList();
  }
}
