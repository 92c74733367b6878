package kg.onuguu.finance.board;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.school.School;

/** Reports to parents and community. */
@Singleton
class ParentsReports
    extends BoardRegister<ParentsReport, ParentsReport.Content, kg.onuguu.api.model.ParentsReport> {
  private final BoardMapper mapper;

  ParentsReports(BoardDesk desk, ParentsReportRepository reports, BoardMapper mapper) {
    super(desk, reports);
    this.mapper = mapper;
  }

  /** What the journal compares: papers by their titles. */
  private record State(
      LocalDate heldOn,
      String audience,
      LocalDate aboutFrom,
      LocalDate aboutTo,
      String text,
      List<String> papers) {}

  @Override
  protected ParentsReport make(UUID schoolId, ParentsReport.Content content) {
    return new ParentsReport(schoolId, content);
  }

  @Override
  protected Set<UUID> evidenceOf(ParentsReport.Content content) {
    return content.evidenceIds();
  }

  @Override
  protected void check(
      School school, ParentsReport.Content content, ParentsReport present, BoardRefusals refusals) {
    refusals.past("/heldOn", content.heldOn(), desk.today(), null);
    refusals.addIf(
        content.aboutTo().isBefore(content.aboutFrom()),
        BoardRefusals.at("/aboutTo", "before_from", null));
    refusals.addIf(
        content.aboutTo().isAfter(content.heldOn()),
        BoardRefusals.at("/aboutTo", "after_held", null));
  }

  @Override
  protected Record state(School school, ParentsReport.Content content) {
    return new State(
        content.heldOn(),
        content.audience(),
        content.aboutFrom(),
        content.aboutTo(),
        content.text(),
        desk.papers().titles(school, content.evidenceIds()));
  }

  @Override
  protected List<kg.onuguu.api.model.ParentsReport> views(
      School school, List<ParentsReport> found) {
    Map<UUID, EvidenceInfo> papers = desk.papers().of(school, found);
    return found.stream().map(one -> mapper.toApi(one, desk.papers().view(one, papers))).toList();
  }
}
