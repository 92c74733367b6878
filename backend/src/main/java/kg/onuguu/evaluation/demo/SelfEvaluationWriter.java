package kg.onuguu.evaluation.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.Purpose;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.annex.Annex;
import kg.onuguu.evaluation.criteria.CriteriaSets;
import kg.onuguu.evaluation.narrative.Narrative;
import kg.onuguu.evaluation.opening.SelfEvaluationFactory;
import kg.onuguu.evaluation.recommendation.Recommendation;
import kg.onuguu.evaluation.recommendation.RecommendationArea;
import kg.onuguu.evaluation.register.RegisterCodes;
import kg.onuguu.evaluation.swot.SwotKind;
import kg.onuguu.evaluation.swot.SwotPoint;
import kg.onuguu.evaluation.text.AssignmentRepository;
import kg.onuguu.evaluation.text.CommissionPerson;
import kg.onuguu.evaluation.text.CriterionAssignment;
import kg.onuguu.evaluation.text.CriterionResponse;
import kg.onuguu.evaluation.text.CriterionResponseRepository;
import kg.onuguu.evaluation.text.IntroBlock;
import kg.onuguu.evaluation.text.IntroBlockRepository;
import kg.onuguu.evaluation.text.IntroKind;
import kg.onuguu.evaluation.text.Level;
import kg.onuguu.evaluation.text.ReportPartRepository;
import kg.onuguu.evaluation.text.WorkingCommission;
import kg.onuguu.evaluation.text.WorkingCommissionRepository;
import kg.onuguu.evidence.EvidenceContent;
import kg.onuguu.evidence.EvidenceKind;
import kg.onuguu.evidence.EvidenceSeeding;
import kg.onuguu.school.School;

/** Writes a self-evaluation from a script. */
@ApplicationScoped
class SelfEvaluationWriter {
  private static final List<CommissionPerson> MEMBERS =
      List.of(
          member("Нурлан Асанбеков", "Окуу иштери боюнча директордун орун басары"),
          member("Гүлзат Токтобаева", "Тарбия иштери боюнча директордун орун басары"),
          member("Мээрим Абдылдаева", "Башталгыч класстардын бирикмесинин жетекчиси"),
          member("Бакыт Жумалиев", "Кесиптик бирликтин төрагасы"));

  private final EntityManager database;
  private final SelfEvaluationFactory factory;
  private final CriteriaSets sets;
  private final RegisterCodes codes;
  private final IntroBlockRepository intro;
  private final CriterionResponseRepository criteria;
  private final AssignmentRepository assignments;
  private final WorkingCommissionRepository commissions;
  private final ReportPartRepository report;
  private final EvidenceSeeding evidence;

  SelfEvaluationWriter(
      EntityManager database,
      SelfEvaluationFactory factory,
      CriteriaSets sets,
      RegisterCodes codes,
      IntroBlockRepository intro,
      CriterionResponseRepository criteria,
      AssignmentRepository assignments,
      WorkingCommissionRepository commissions,
      ReportPartRepository report,
      EvidenceSeeding evidence) {
    this.database = database;
    this.factory = factory;
    this.sets = sets;
    this.codes = codes;
    this.intro = intro;
    this.criteria = criteria;
    this.assignments = assignments;
    this.commissions = commissions;
    this.report = report;
    this.evidence = evidence;
  }

  /**
   * What differs between the two of the demonstration.
   *
   * @param ordered when the working commission was ordered
   * @param part how much of each text is taken: all, or every second line
   */
  record Frame(int schoolYear, Purpose purpose, Period period, LocalDate ordered, int part) {
    boolean whole() {
      return part == 1;
    }

    /** Dates of the script are of the newer one. */
    LocalDate moved(LocalDate date) {
      return date.minusYears(whole() || date.getYear() < schoolYear ? 0 : 3);
    }
  }

  SelfEvaluation write(UUID schoolId, Frame frame, DemoScript script, Caller author, Instant at) {
    School school = database.find(School.class, schoolId);
    SelfEvaluation evaluation =
        factory.make(
            school,
            sets.newest(CriteriaSets.INSTITUTIONAL).orElseThrow(),
            new SelfEvaluationFactory.Start(frame.schoolYear(), frame.purpose(), frame.period()),
            at);
    script.intro().forEach(block -> intro(evaluation, block, frame, author, at));
    script.criteria().forEach(one -> criterion(evaluation, one, frame, author, at));
    points(evaluation, script.points(), frame);
    script
        .report()
        .forEach(
            part ->
                report
                    .requireBy(evaluation, "code", part.code())
                    .rewrite(narrative(part.lines(), frame), author, at));
    recommendations(evaluation, script.recommendations(), frame);
    commission(evaluation, frame, author);
    annexes(evaluation, script.evidence(), frame, author, at);
    database.flush();
    return evaluation;
  }

  /** Those criteria are the deputy's to finish. */
  void assign(SelfEvaluation evaluation, List<String> criterionCodes, Caller to, LocalDate dueOn) {
    for (CriterionAssignment assignment : assignments.inOrder(evaluation)) {
      if (criterionCodes.contains(assignment.getCriterionCode())) {
        assignment.assign(new CriterionAssignment.Content(to.id(), to.fullName(), dueOn));
      }
    }
  }

  private void intro(
      SelfEvaluation evaluation, DemoScript.Intro block, Frame frame, Caller author, Instant at) {
    IntroKind kind = IntroKind.valueOf(block.block().toUpperCase(Locale.ROOT));
    intro
        .requireBy(evaluation, "block", kind)
        .rewrite(
            new IntroBlock.Content(
                narrative(block.lines(), frame), block.reason() != null, block.reason()),
            author,
            at);
  }

  private void criterion(
      SelfEvaluation evaluation, DemoScript.Criterion one, Frame frame, Caller author, Instant at) {
    Level level = Level.valueOf(one.level().toUpperCase(Locale.ROOT));
    boolean lower = !frame.whole() && (one.code().endsWith("2") || one.code().endsWith("3"));
    criteria
        .requireBy(evaluation, "code", one.code())
        .rewrite(
            new CriterionResponse.Content(
                narrative(one.lines(), frame),
                lower ? Level.PARTIALLY_MET : level,
                one.part(),
                one.reason()),
            author,
            at);
  }

  /** The older one says less. */
  private Narrative narrative(List<String> lines, Frame frame) {
    List<String> taken =
        frame.whole() ? lines : lines.subList(0, (lines.size() + 1) / frame.part());
    return DemoNarrative.of(taken, codes, frame.schoolYear());
  }

  private void points(SelfEvaluation evaluation, List<DemoScript.Point> points, Frame frame) {
    int position = 0;
    for (DemoScript.Point point : points) {
      if (frame.whole() || position % 3 != 1) {
        database.persist(
            new SwotPoint(
                evaluation.getId(),
                new SwotPoint.Content(
                    point.section(),
                    point.strength() ? SwotKind.STRENGTH : SwotKind.WEAKNESS,
                    point.text(),
                    point.criterion(),
                    position)));
      }
      position++;
    }
  }

  /** The older one has every second. */
  private void recommendations(
      SelfEvaluation evaluation, List<DemoScript.Advice> all, Frame frame) {
    int position = 0;
    for (DemoScript.Advice advice : all) {
      if (position % frame.part() == 0) {
        database.persist(
            new Recommendation(
                evaluation.getId(),
                new Recommendation.Content(
                    RecommendationArea.valueOf(advice.area().toUpperCase(Locale.ROOT)),
                    advice.text(),
                    advice.criterion()),
                position));
      }
      position++;
    }
  }

  private void commission(SelfEvaluation evaluation, Frame frame, Caller chair) {
    WorkingCommission commission = commissions.of(evaluation);
    List<CommissionPerson> people = new ArrayList<>();
    people.add(new CommissionPerson(chair.fullName(), "Директор", null, true));
    people.addAll(MEMBERS);
    commission.rewrite(new WorkingCommission.Content("42", frame.ordered(), people));
  }

  private static CommissionPerson member(String name, String position) {
    return new CommissionPerson(name, position, null, false);
  }

  private void annexes(
      SelfEvaluation evaluation,
      List<DemoScript.Proof> proofs,
      Frame frame,
      Caller author,
      Instant at) {
    int position = 0;
    for (DemoScript.Proof proof : proofs) {
      UUID record =
          evidence.write(
              evaluation.getSchool().getId(),
              new EvidenceContent(
                  EvidenceKind.valueOf(proof.kind().toUpperCase(Locale.ROOT)),
                  proof.title(),
                  proof.number(),
                  frame.moved(proof.date()),
                  frame.schoolYear(),
                  null,
                  false,
                  "https://mektep.example/%d/%d".formatted(frame.schoolYear(), position + 1),
                  null,
                  null),
              author.fullName(),
              at);
      database.persist(new Annex(evaluation.getId(), record, position++, proof.criteria()));
    }
  }
}
