package kg.onuguu.evaluation.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.DataRegister;
import kg.onuguu.api.model.DeclaredNote;
import kg.onuguu.dataquality.Findings;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Register;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.indicator.declared.DeclaredFigure;
import kg.onuguu.indicator.declared.DeclaredFigureReader;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.shared.text.Language;

/**
 * The figures that reports of the school print, as they stand beside those of the registers, with
 * what the school says where the two differ.
 */
@ApplicationScoped
public class DeclaredNotes {
  /** Where the checks leave what does not agree with a printed figure. */
  private static final Set<Register> REGISTERS =
      Set.of(Register.DECLARED_FIGURES, Register.TEXTBOOKS);

  private static final String TEXTBOOK_FIELD = "declared";

  private final DeclaredFigureReader declared;
  private final SchoolNumbers numbers;
  private final Findings findings;
  private final RegisterCodes codes;

  DeclaredNotes(
      DeclaredFigureReader declared,
      SchoolNumbers numbers,
      Findings findings,
      RegisterCodes codes) {
    this.declared = declared;
    this.numbers = numbers;
    this.findings = findings;
    this.codes = codes;
  }

  /** Of the period of a self-evaluation and of what has no year, in the order of their register. */
  public List<DeclaredNote> of(SelfEvaluation evaluation, AccessScope scope) {
    Inspection school = new Inspection(evaluation.getSchool().getId());
    List<DataQualityFinding> found =
        findings.shown(school.schoolId(), REGISTERS, scope, Language.KY).stream()
            .filter(finding -> finding.getExplanation() != null)
            .toList();
    return declared.of(school.schoolId()).all().stream()
        .filter(one -> codes.knows(one.getFigure()))
        .filter(
            one -> one.getSchoolYear() == null || evaluation.period().contains(one.getSchoolYear()))
        .map(one -> note(one, school, found))
        .toList();
  }

  private DeclaredNote note(DeclaredFigure one, Inspection school, List<DataQualityFinding> found) {
    Printed figure = Printed.of(one.getFigure());
    return new DeclaredNote()
        .figure(one.getFigure())
        .schoolYear(one.getSchoolYear())
        .value(Percentages.plain(one.getValue()))
        .place(one.getPlace())
        .differs(figure.differ(one.getValue(), numbers.of(school, figure, one.getSchoolYear())))
        .explanation(
            found.stream()
                .filter(finding -> isAbout(finding, one))
                .findFirst()
                .map(finding -> finding.getExplanation().getText())
                .orElse(null));
  }

  private static boolean isAbout(DataQualityFinding finding, DeclaredFigure one) {
    String field =
        finding.getRegister() == DataRegister.DECLARED_FIGURES
            ? one.getFigure()
            : Printed.TEXTBOOK_PCT.code().equals(one.getFigure()) ? TEXTBOOK_FIELD : null;
    return finding.getField() != null
        && finding.getField().equals(field)
        && (finding.getSchoolYear() == null
            || Objects.equals(finding.getSchoolYear(), one.getSchoolYear()));
  }
}
