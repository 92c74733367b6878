package kg.onuguu.assessment.demo;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import kg.onuguu.assessment.DataPrinciple;
import kg.onuguu.assessment.DocumentKind;
import kg.onuguu.assessment.Indicator;
import kg.onuguu.assessment.Method;
import kg.onuguu.assessment.ObjectKind;
import kg.onuguu.assessment.Step;
import kg.onuguu.assessment.achievement.AchievementKind;
import kg.onuguu.assessment.achievement.AchievementLevel;
import kg.onuguu.assessment.finding.FindingKind;

/**
 * The resource {@code demo/assessment.json}. Days are month and day of the present school year,
 * which begins in the August before it; people are named by their personnel numbers.
 *
 * @param checklist the lines of every observation sheet; a sheet names its marks
 */
record AssessmentBlueprint(
    Regulation regulation,
    List<Assessment> assessments,
    List<String> checklist,
    List<Sheet> observations,
    List<Achievement> achievements) {

  record Regulation(String title, MonthDay adopted, String protocolNumber, String text) {}

  record Assessment(
      String key,
      ObjectKind object,
      String topic,
      String reason,
      String coordinator,
      String performers,
      Set<Method> methods,
      List<Task> steps,
      Set<DataPrinciple> principles,
      List<Indicator> indicators,
      List<Finding> findings,
      Paper document,
      boolean closed) {}

  record Task(Step step, MonthDay planned, MonthDay done, String responsible, String note) {}

  /**
   * A finding.
   *
   * @param problem how the problem of the plan begins that it became, or null
   */
  record Finding(FindingKind kind, String text, String cause, String problem) {}

  record Paper(
      DocumentKind kind,
      String number,
      MonthDay date,
      String text,
      MonthDay informed,
      String meeting) {}

  record Sheet(
      String assessment,
      MonthDay on,
      int grade,
      String letter,
      String subject,
      String topic,
      String teacher,
      String observer,
      List<Integer> marks,
      String strengths,
      String advice) {}

  record Achievement(
      String person,
      AchievementKind kind,
      AchievementLevel level,
      String title,
      MonthDay on,
      String document,
      boolean lastYear) {}
}
