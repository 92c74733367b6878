package kg.onuguu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamMember;

/** The school team with its balance, names as far as the reader may see them. */
final class TeamPart {
  private TeamPart() {}

  public record Row(
      int number, Object name, String category, Object role, Object elected, Object skills) {}

  public record View(List<Row> rows, String order, String counts, String balance) {}

  static View of(Team team, DocumentTexts texts) {
    List<Row> rows = new ArrayList<>();
    for (TeamMember member : team.getMembers()) {
      rows.add(row(rows.size() + 1, member, texts));
    }
    String order =
        team.getOrderNumber() == null || team.getOrderDate() == null
            ? texts.text("teamUnconfirmed")
            : texts.text(
                "teamOrder",
                texts.longDate(team.getOrderDate()),
                SafeText.line(team.getOrderNumber()));
    String counts =
        team.getCounts().stream()
            .map(
                c ->
                    texts.label("team_member_category", c.getCategory().toString())
                        + " — "
                        + c.getCount())
            .collect(Collectors.joining("; "));
    return new View(
        rows,
        order,
        texts.text("teamCounts", team.getTotal(), counts),
        texts.text(
            Boolean.TRUE.equals(team.getParity()) ? "teamParity" : "teamNoParity",
            team.getCommunity(),
            team.getStaff()));
  }

  private static Row row(int number, TeamMember member, DocumentTexts texts) {
    String name = member.getFullName() == null ? member.getLabel() : member.getFullName();
    String role = member.getPosition() == null ? member.getGrade() : member.getPosition();
    return new Row(
        number,
        SafeText.cell(name),
        SafeText.divisible(texts.label("team_member_category", member.getCategory().toString())),
        SafeText.cell(role),
        SafeText.cell(elected(member, texts)),
        SafeText.cell(
            member.getSkills().stream()
                .map(skill -> texts.text("skill_" + skill))
                .collect(Collectors.joining(", "))));
  }

  private static String elected(TeamMember member, DocumentTexts texts) {
    List<String> parts = new ArrayList<>();
    if (member.getElectedBy() != null) {
      parts.add(texts.text("elected_" + member.getElectedBy().toString()));
    }
    if (member.getDocumentDate() != null) {
      parts.add(texts.date(member.getDocumentDate()));
    }
    if (member.getDocumentNumber() != null) {
      parts.add("№\u00A0" + member.getDocumentNumber());
    }
    return String.join(", ", parts);
  }
}
