package kg.onuguu.indicator.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.api.model.AttestationTableUpdate;
import kg.onuguu.api.model.ContingentTableUpdate;
import kg.onuguu.api.model.DeclaredFigureTableUpdate;
import kg.onuguu.api.model.MethodicalTableUpdate;
import kg.onuguu.api.model.OlympiadTableUpdate;
import kg.onuguu.api.model.OrtTableUpdate;
import kg.onuguu.api.model.QualityTableUpdate;
import kg.onuguu.api.model.SurveyTableUpdate;
import kg.onuguu.api.model.TextbookTableUpdate;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.indicator.attestation.AttestationTables;
import kg.onuguu.indicator.confirmation.IndicatorConfirmations;
import kg.onuguu.indicator.contingent.ContingentTables;
import kg.onuguu.indicator.declared.DeclaredFigureTables;
import kg.onuguu.indicator.material.MaterialTables;
import kg.onuguu.indicator.olympiad.OlympiadTables;
import kg.onuguu.indicator.ort.OrtTables;
import kg.onuguu.indicator.quality.QualityTables;
import kg.onuguu.indicator.survey.SurveyTables;
import kg.onuguu.indicator.textbook.TextbookTables;
import kg.onuguu.shared.text.Language;

/**
 * Five-year tables of the school of the logins director and deputy, with the contradictions that a
 * real report has: 14 ≠ 13, 389 ≠ 377, a gap in the bands. The first two years are confirmed.
 * Courses come from the staff register.
 */
@ApplicationScoped
class IndicatorDemo implements DemoContent {
  private static final AccessScope ALL = new AccessScope.Nationwide();
  private static final String FIRST = "\"0\"";

  private final ContingentTables contingent;
  private final QualityTables quality;
  private final OlympiadTables olympiads;
  private final OrtTables ort;
  private final AttestationTables attestation;
  private final MaterialTables materials;
  private final TextbookTables textbooks;
  private final SurveyTables surveys;
  private final DeclaredFigureTables declared;
  private final IndicatorConfirmations confirmations;
  private final ObjectMapper json;

  IndicatorDemo(
      ContingentTables contingent,
      QualityTables quality,
      OlympiadTables olympiads,
      OrtTables ort,
      AttestationTables attestation,
      MaterialTables materials,
      TextbookTables textbooks,
      SurveyTables surveys,
      DeclaredFigureTables declared,
      IndicatorConfirmations confirmations,
      ObjectMapper json) {
    this.contingent = contingent;
    this.quality = quality;
    this.olympiads = olympiads;
    this.ort = ort;
    this.attestation = attestation;
    this.materials = materials;
    this.textbooks = textbooks;
    this.surveys = surveys;
    this.declared = declared;
    this.confirmations = confirmations;
    this.json = json;
  }

  private record Blueprint(
      ContingentTableUpdate contingent,
      QualityTableUpdate quality,
      OlympiadTableUpdate olympiads,
      OrtTableUpdate ort,
      AttestationTableUpdate attestation,
      MethodicalTableUpdate methodical,
      TextbookTableUpdate textbooks,
      SurveyTableUpdate surveys,
      DeclaredFigureTableUpdate declared) {}

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void create(DemoWorld world) {
    UUID school = world.school();
    Blueprint tables = read();
    contingent.replace(ALL, school, tables.contingent(), FIRST, Language.KY);
    quality.replace(ALL, school, tables.quality(), FIRST, Language.KY);
    olympiads.replace(ALL, school, tables.olympiads(), FIRST, Language.KY);
    ort.replace(ALL, school, tables.ort(), FIRST, Language.KY);
    attestation.replace(ALL, school, tables.attestation(), FIRST, Language.KY);
    materials.replace(ALL, school, tables.methodical(), FIRST, Language.KY);
    textbooks.replace(ALL, school, tables.textbooks(), FIRST, Language.KY);
    surveys.replace(ALL, school, tables.surveys(), FIRST, Language.KY);
    declared.replace(ALL, school, tables.declared(), FIRST, Language.KY);
    Caller director =
        new Caller(
            world.director(),
            "director",
            "Айгүл Сыдыкова",
            Role.DIRECTOR,
            Language.KY,
            null,
            new AccessScope.SchoolScope(school));
    confirmations.confirm(director, school, 2022, LocalDate.of(2023, 5, 25), Language.KY);
    confirmations.confirm(director, school, 2023, LocalDate.of(2024, 5, 25), Language.KY);
  }

  private Blueprint read() {
    try (InputStream file = IndicatorDemo.class.getResourceAsStream("/demo/indicators.json")) {
      return json.readValue(file, Blueprint.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
