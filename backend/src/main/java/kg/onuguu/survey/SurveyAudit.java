package kg.onuguu.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.text.LocalizedName;

/** What the journal says about surveys: what the school did, never who answered. */
@ApplicationScoped
public class SurveyAudit {
  private final Audit audit;

  SurveyAudit(Audit audit) {
    this.audit = audit;
  }

  /** What is compared, in the words of the survey. */
  record State(
      String title,
      String introduction,
      String respondents,
      int schoolYear,
      List<String> criteria,
      List<String> questions,
      LocalDate opensOn,
      LocalDate closesOn,
      Integer invited,
      SurveyStatus status) {

    static State of(StakeholderSurvey survey, LocalDate today) {
      return new State(
          text(survey.getTitle()),
          text(survey.getIntroduction()),
          survey.getRespondents().name(),
          survey.getSchoolYear(),
          survey.getCriteria(),
          survey.getQuestions().stream().map(State::text).toList(),
          survey.getOpensOn(),
          survey.lastDay(),
          survey.getInvited(),
          survey.statusOn(today));
    }

    private static String text(Question question) {
      String options =
          String.join(", ", question.options().stream().map(one -> text(one.text())).toList());
      return text(question.text()) + (options.isEmpty() ? "" : " (" + options + ")");
    }

    private static String text(LocalizedName name) {
      return name == null || name.ky() == null ? "" : name.ky();
    }
  }

  void created(StakeholderSurvey survey, State state) {
    record(AuditAction.CREATED, survey, AuditChanges.created(state));
  }

  void changed(StakeholderSurvey survey, State before, State after) {
    AuditChanges changes = AuditChanges.between(before, after);
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, survey, changes);
    }
  }

  void deleted(StakeholderSurvey survey, State state) {
    record(AuditAction.DELETED, survey, AuditChanges.removed(state));
  }

  /** The results have left the application as a file. */
  public void exported(StakeholderSurvey survey) {
    record(AuditAction.EXPORTED, survey, AuditChanges.none());
  }

  private void record(AuditAction action, StakeholderSurvey survey, AuditChanges changes) {
    UUID id = survey.getId();
    audit.record(
        action, AuditSubject.SURVEY, id, survey.getTitle().ky(), survey.getSchoolId(), changes);
  }
}
