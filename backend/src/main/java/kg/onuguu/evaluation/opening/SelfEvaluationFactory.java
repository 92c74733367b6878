package kg.onuguu.evaluation.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.Purpose;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.annex.AnnexList;
import kg.onuguu.evaluation.criteria.CriteriaSet;
import kg.onuguu.evaluation.criteria.SetCriterion;
import kg.onuguu.evaluation.criteria.SetSection;
import kg.onuguu.evaluation.text.CriterionAssignment;
import kg.onuguu.evaluation.text.CriterionResponse;
import kg.onuguu.evaluation.text.IntroBlock;
import kg.onuguu.evaluation.text.IntroKind;
import kg.onuguu.evaluation.text.ReportPart;
import kg.onuguu.evaluation.text.WorkingCommission;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;

/**
 * Makes a self-evaluation with an empty row for each part, so that every part has a version from
 * the start and nobody races for the first one.
 */
@ApplicationScoped
public class SelfEvaluationFactory {
  private final EntityManager database;
  private final ReferenceData reference;

  SelfEvaluationFactory(EntityManager database, ReferenceData reference) {
    this.database = database;
    this.reference = reference;
  }

  /** What a self-evaluation begins with. */
  public record Start(int schoolYear, Purpose purpose, Period period) {}

  public SelfEvaluation make(School school, CriteriaSet set, Start start, Instant now) {
    SelfEvaluation evaluation =
        new SelfEvaluation(
            school, start.schoolYear(), start.purpose(), set.getId(), start.period(), now);
    database.persist(evaluation);
    database.flush();
    for (IntroKind block : IntroKind.values()) {
      database.persist(new IntroBlock(evaluation.getId(), block));
    }
    criteria(evaluation, set.getSections());
    List<String> parts = reference.codes(ReportPart.SET);
    for (String part : parts) {
      database.persist(new ReportPart(evaluation.getId(), part, parts.indexOf(part)));
    }
    database.persist(new WorkingCommission(evaluation.getId()));
    database.persist(new AnnexList(evaluation.getId(), now));
    database.flush();
    return evaluation;
  }

  private void criteria(SelfEvaluation evaluation, List<SetSection> sections) {
    int position = 0;
    for (SetSection section : sections) {
      for (SetCriterion criterion : section.criteria()) {
        database.persist(
            new CriterionResponse(
                evaluation.getId(), criterion.code(), section.code(), position++));
        database.persist(new CriterionAssignment(evaluation.getId(), criterion.code()));
      }
    }
  }
}
