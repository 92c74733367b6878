package kg.onuguu.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.RegisterValueList;
import kg.onuguu.dataquality.Findings;
import kg.onuguu.dataquality.Register;
import kg.onuguu.document.EvaluationDocumentSource;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.content.PartsReader;
import kg.onuguu.evaluation.opening.OpeningReader;
import kg.onuguu.evaluation.register.RegisterMapper;
import kg.onuguu.school.DirectorLookup;
import kg.onuguu.shared.text.Language;

/** Gathers what a printed self-evaluation needs in one transaction; the file is made after it. */
@ApplicationScoped
class ReportReader {
  private final EvaluationAccess access;
  private final OpeningReader opening;
  private final PartsReader parts;
  private final RegisterMapper registers;
  private final Findings findings;
  private final DirectorLookup directors;

  ReportReader(
      EvaluationAccess access,
      OpeningReader opening,
      PartsReader parts,
      RegisterMapper registers,
      Findings findings,
      DirectorLookup directors) {
    this.access = access;
    this.opening = opening;
    this.parts = parts;
    this.registers = registers;
    this.findings = findings;
    this.directors = directors;
  }

  /** What is printed, and the number of the school for the name of the file. */
  record Report(EvaluationDocumentSource source, String schoolNumber) {}

  @Transactional
  Report gather(Caller caller, UUID id, Language language) {
    SelfEvaluation evaluation = access.require(caller.scope(), id);
    UUID schoolId = evaluation.getSchool().getId();
    EvaluationDocumentSource source =
        new EvaluationDocumentSource(
            opening.open(evaluation, caller, language),
            values(evaluation),
            doubts(evaluation, caller, language),
            directors.directorsOf(Set.of(schoolId)).get(schoolId),
            caller.scope() instanceof AccessScope.SchoolScope);
    return new Report(source, evaluation.getSchool().getNumber());
  }

  /** Of the period that the report is about, and of what has no year. */
  private List<DataQualityFinding> doubts(
      SelfEvaluation evaluation, Caller caller, Language language) {
    Period period = evaluation.period();
    return findings
        .shown(
            evaluation.getSchool().getId(), EnumSet.allOf(Register.class), caller.scope(), language)
        .stream()
        .filter(one -> one.getSchoolYear() == null || period.contains(one.getSchoolYear()))
        .toList();
  }

  private RegisterValueList values(SelfEvaluation evaluation) {
    return new RegisterValueList()
        .firstYear(evaluation.period().firstYear())
        .lastYear(evaluation.period().lastYear())
        .frozen(evaluation.getStatus().frozen())
        .items(parts.values(evaluation).figures().stream().map(registers::toApi).toList());
  }
}
