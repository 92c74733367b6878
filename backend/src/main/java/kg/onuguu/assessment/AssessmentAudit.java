package kg.onuguu.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.FindingWriter;
import kg.onuguu.shared.text.Language;

/** What the journal says about internal assessments and their findings. */
@ApplicationScoped
public class AssessmentAudit {
  private final Audit audit;
  private final FindingWriter writer;

  AssessmentAudit(Audit audit, FindingWriter writer) {
    this.audit = audit;
    this.writer = writer;
  }

  /** The fields of the head, as the journal compares them. */
  private record Head(
      int schoolYear,
      ObjectKind object,
      String topic,
      String reason,
      String coordinator,
      String performers,
      Set<Method> methods,
      Set<DataPrinciple> principles,
      List<Indicator> indicators,
      DocumentKind documentKind,
      String documentNumber,
      LocalDate documentDate,
      String documentText,
      LocalDate informedOn,
      String meeting) {
    static Head of(AssessmentContent content) {
      ResultDocument document = content.document();
      return new Head(
          content.schoolYear(),
          content.object(),
          content.topic(),
          content.reason(),
          content.coordinator(),
          content.performers(),
          content.methods(),
          content.principles(),
          content.indicators(),
          document.kind(),
          document.number(),
          document.date(),
          document.text(),
          document.informedOn(),
          document.meeting());
    }
  }

  void created(Assessment assessment) {
    AssessmentContent content = assessment.content();
    record(AuditAction.CREATED, assessment, AuditChanges.created(Head.of(content)));
  }

  /** Nothing is written when nothing changed. */
  void changed(Assessment assessment, AssessmentContent before) {
    AssessmentContent after = assessment.content();
    AuditChanges changes = AuditChanges.between(Head.of(before), Head.of(after));
    for (Step step : Step.values()) {
      AuditChanges ofStep = AuditChanges.between(before.steps().get(step), after.steps().get(step));
      for (AuditChanges.Change change : ofStep.fields()) {
        changes = changes.and(step.code() + "." + change.field(), change.before(), change.after());
      }
    }
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, assessment, changes);
    }
  }

  void removed(Assessment assessment, AssessmentContent content) {
    record(AuditAction.DELETED, assessment, AuditChanges.removed(Head.of(content)));
  }

  /** With what was doubtful when it was closed. */
  void closed(Assessment assessment, Status before, List<FindingDraft> warnings) {
    List<String> words =
        warnings.stream().map(draft -> writer.write(draft, Language.KY).getMessage()).toList();
    record(
        AuditAction.CONFIRMED,
        assessment,
        AuditChanges.of("status", before, assessment.getStatus()).and("warnings", null, words));
  }

  void reopened(Assessment assessment) {
    record(
        AuditAction.REOPENED,
        assessment,
        AuditChanges.of("status", Status.CLOSED, assessment.getStatus())
            .and("reason", null, assessment.getReopenReason()));
  }

  /** A finding of an assessment, under the name of the assessment. */
  public void finding(AuditAction action, Assessment assessment, UUID id, AuditChanges changes) {
    if (!changes.isEmpty()) {
      audit.record(
          action,
          AuditSubject.ASSESSMENT,
          id,
          assessment.getTopic(),
          assessment.getSchoolId(),
          changes);
    }
  }

  private void record(AuditAction action, Assessment assessment, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.ASSESSMENT,
        assessment.getId(),
        assessment.getTopic(),
        assessment.getSchoolId(),
        changes);
  }
}
