package kg.onuguu.indicator.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.dataquality.Findings;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.FileNames;

/** All tables of a school as a spreadsheet, with what is computed and what does not agree. */
@ApplicationScoped
public class IndicatorExport {
  private final SchoolDirectory schools;
  private final PupilSheets pupils;
  private final ResourceSheets resources;
  private final Findings findings;
  private final ReferenceData reference;

  IndicatorExport(
      SchoolDirectory schools,
      PupilSheets pupils,
      ResourceSheets resources,
      Findings findings,
      ReferenceData reference) {
    this.schools = schools;
    this.pupils = pupils;
    this.resources = resources;
    this.findings = findings;
    this.reference = reference;
  }

  /** A finished file and its Content-Disposition. */
  public record File(byte[] bytes, String disposition) {}

  @Transactional
  public File of(AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    School school = schools.require(schoolId, scope);
    SheetWords words = new SheetWords(language, reference);
    Inspection inspection = new Inspection(schoolId);
    try (SheetWriter file = new SheetWriter()) {
      pupils.write(file, inspection, window, words);
      resources.write(file, inspection, window, words);
      findings(
          file, findings.shown(schoolId, EnumSet.allOf(Register.class), scope, language), words);
      String years = window.from() + "-" + (window.to() + 1);
      return new File(
          file.bytes(),
          FileNames.attachment(
              "indicators-" + years + ".xlsx",
              "%s №%s %s.xlsx".formatted(words.of("file"), school.getNumber(), years)));
    }
  }

  private static void findings(SheetWriter file, List<DataQualityFinding> found, SheetWords words) {
    SheetPage page =
        file.page(
            words.of("findings"),
            words.headings("code", "severity", "status", "register", "message", "explanation"));
    for (DataQualityFinding one : found) {
      page.add(
          Arrays.asList(
              one.getCode(),
              words.label("dq_severity", one.getSeverity().toString()),
              words.label("dq_issue_status", one.getStatus().toString()),
              words.label("data_register", one.getRegister().toString()),
              one.getMessage(),
              one.getExplanation() == null ? null : one.getExplanation().getText()));
    }
  }
}
