package kg.onuguu.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.DeclaredNote;
import kg.onuguu.api.model.RegisterValueList;
import kg.onuguu.dataquality.Findings;
import kg.onuguu.dataquality.Register;
import kg.onuguu.document.EvaluationDocumentSource;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.annex.AnnexReader;
import kg.onuguu.evaluation.annex.NumberedAnnex;
import kg.onuguu.evaluation.content.PartsReader;
import kg.onuguu.evaluation.decision.VersionReader;
import kg.onuguu.evaluation.opening.OpeningReader;
import kg.onuguu.evaluation.register.DeclaredNotes;
import kg.onuguu.evaluation.register.RegisterMapper;
import kg.onuguu.evidence.EvidenceBundle;
import kg.onuguu.file.FileInfo;
import kg.onuguu.school.DirectorLookup;
import kg.onuguu.shared.text.Language;

/** Gathers what a printed self-evaluation needs in one transaction; the file is made after it. */
@ApplicationScoped
class ReportReader {
  private final EvaluationAccess access;
  private final OpeningReader opening;
  private final PartsReader parts;
  private final RegisterMapper registers;
  private final DeclaredNotes notes;
  private final VersionReader versions;
  private final Findings findings;
  private final AnnexReader annexes;
  private final EvidenceBundle bundle;
  private final DirectorLookup directors;

  ReportReader(
      EvaluationAccess access,
      OpeningReader opening,
      PartsReader parts,
      RegisterMapper registers,
      DeclaredNotes notes,
      VersionReader versions,
      Findings findings,
      AnnexReader annexes,
      EvidenceBundle bundle,
      DirectorLookup directors) {
    this.access = access;
    this.opening = opening;
    this.parts = parts;
    this.registers = registers;
    this.notes = notes;
    this.versions = versions;
    this.findings = findings;
    this.annexes = annexes;
    this.bundle = bundle;
    this.directors = directors;
  }

  /** What is printed, and the number of the school for the name of the file. */
  record Report(EvaluationDocumentSource source, String schoolNumber) {}

  /**
   * The report with the files of its annexes by their numbers, as far as the caller may read them.
   */
  record WithFiles(Report report, SortedMap<Integer, FileInfo> files) {}

  @Transactional
  WithFiles gatherWithFiles(Caller caller, UUID id, Language language) {
    SelfEvaluation evaluation = access.require(caller.scope(), id);
    List<NumberedAnnex> numbered = annexes.of(evaluation);
    Map<UUID, Integer> wanted = new HashMap<>();
    numbered.forEach(
        annex -> wanted.put(annex.annex().getEvidenceId(), annex.annex().getFrozenRevision()));
    Map<UUID, FileInfo> found = bundle.files(evaluation.getSchool(), wanted);
    SortedMap<Integer, FileInfo> files = new TreeMap<>();
    numbered.forEach(
        annex -> {
          FileInfo file = found.get(annex.annex().getEvidenceId());
          if (file != null) {
            files.put(annex.number(), file);
          }
        });
    return new WithFiles(gather(caller, id, language), files);
  }

  @Transactional
  Report gather(Caller caller, UUID id, Language language) {
    SelfEvaluation evaluation = access.require(caller.scope(), id);
    UUID schoolId = evaluation.getSchool().getId();
    EvaluationDocumentSource source =
        new EvaluationDocumentSource(
            opening.open(evaluation, caller, language),
            values(evaluation),
            declared(evaluation, caller),
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

  /** Frozen with the values from the finalisation on. */
  private List<DeclaredNote> declared(SelfEvaluation evaluation, Caller caller) {
    List<DeclaredNote> frozen =
        evaluation.getStatus().frozen() ? versions.newest(evaluation).getDeclared() : null;
    return frozen == null ? notes.of(evaluation, caller.scope()) : frozen;
  }

  private RegisterValueList values(SelfEvaluation evaluation) {
    return new RegisterValueList()
        .firstYear(evaluation.period().firstYear())
        .lastYear(evaluation.period().lastYear())
        .frozen(evaluation.getStatus().frozen())
        .items(parts.values(evaluation).figures().stream().map(registers::toApi).toList());
  }
}
