package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.olympiad.OlympiadYear;
import kg.onuguu.indicator.olympiad.Stage;

/**
 * nobody comes to a stage who was not at the one before, and the printed prizes are those of
 * the list. Schools hardly ever report their own stage, so nothing is concluded from its absence.
 */
@Singleton
class OlympiadStagesCheck extends IndicatorCheck {
  OlympiadStagesCheck(IndicatorFacts facts) {
    super("R-103", "R-103", Severity.WARNING, facts, Register.OLYMPIAD);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Suspicion> found = new ArrayList<>();
    for (OlympiadYear year : facts().olympiads(school).years().values()) {
      for (Stage stage : Stage.values()) {
        if (Boolean.TRUE.equals(year.attended(stage)) && skipped(year, stage)) {
          found.add(
              at(year, stage, "")
                  .saying("skipped")
                  .label("before", "olympiad_stage", List.of(code(stage.before().orElseThrow()))));
        }
        Integer declared = year.declaredPrizes(stage);
        Integer listed = year.listedPrizes(stage);
        if (declared != null && listed != null && !declared.equals(listed)) {
          found.add(
              at(year, stage, "-prizes")
                  .saying("prizes")
                  .number("declared", declared)
                  .number("listed", listed));
        }
      }
    }
    return found;
  }

  private static boolean skipped(OlympiadYear year, Stage stage) {
    return stage
        .before()
        .map(
            before ->
                Boolean.FALSE.equals(year.attended(before))
                    || (before != Stage.SCHOOL && year.attended(before) == null))
        .orElse(false);
  }

  private static Suspicion at(OlympiadYear year, Stage stage, String what) {
    String code = code(stage);
    return Suspicion.of(
            year.schoolYear() + "-" + code + what,
            Place.in(Register.OLYMPIAD, year.schoolYear(), "stages/" + code))
        .schoolYear("year", year.schoolYear())
        .label("stage", "olympiad_stage", List.of(code));
  }

  private static String code(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
