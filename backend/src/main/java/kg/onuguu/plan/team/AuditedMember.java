package kg.onuguu.plan.team;

import java.time.LocalDate;
import java.util.List;

/** A member as the audit trail may keep it: without name and grade of a pupil. */
record AuditedMember(
    TeamCategory category,
    String fullName,
    String grade,
    String position,
    ElectingBody electedBy,
    String documentNumber,
    LocalDate documentDate,
    List<String> skills) {
  private static final String HIDDEN = "…";

  static AuditedMember of(TeamMember member) {
    boolean pupil = member.getCategory() == TeamCategory.PUPIL;
    return new AuditedMember(
        member.getCategory(),
        pupil ? HIDDEN : member.getFullName(),
        pupil ? HIDDEN : member.getGrade(),
        member.getPosition(),
        member.getElectedBy(),
        member.getDocumentNumber(),
        member.getDocumentDate(),
        member.getSkills());
  }
}
