package kg.onuguu.indicator.olympiad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.OlympiadResult;
import kg.onuguu.api.model.OlympiadStageFigures;
import kg.onuguu.api.model.OlympiadStageUpdate;
import kg.onuguu.api.model.OlympiadTable;
import kg.onuguu.api.model.OlympiadTableUpdate;
import kg.onuguu.api.model.OlympiadYearUpdate;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.TablePages;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;

/** Reads and writes the olympiads of a school. */
@ApplicationScoped
public class OlympiadTables {
  private final TableStore store;
  private final TablePages pages;
  private final OlympiadReader reader;
  private final OlympiadMapper mapper;
  private final ReferenceData reference;

  OlympiadTables(
      TableStore store,
      TablePages pages,
      OlympiadReader reader,
      OlympiadMapper mapper,
      ReferenceData reference) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.mapper = mapper;
    this.reference = reference;
  }

  @Transactional
  public OlympiadTable read(
      AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.OLYMPIADS, window, language));
  }

  @Transactional
  public OlympiadTable replace(
      AccessScope scope,
      UUID schoolId,
      OlympiadTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.OLYMPIADS, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window);
    store.replace(
        table,
        window,
        rows(table.school(), update),
        year -> TableRefusals.pointer(update.getYears(), OlympiadYearUpdate::getSchoolYear, year));
    return view(pages.open(scope, table, window, language));
  }

  /** Each stage and each kind of prize once. */
  private void check(OlympiadTableUpdate update, YearWindow window) {
    TableRefusals wrong = new TableRefusals();
    List<OlympiadYearUpdate> years = update.getYears();
    wrong.years(window, years, OlympiadYearUpdate::getSchoolYear, "schoolYear");
    for (int i = 0; i < years.size(); i++) {
      String stages = "/years/" + i + "/stages";
      String results = "/years/" + i + "/results";
      wrong.duplicates(
          years.get(i).getStages(), OlympiadStageUpdate::getStage, stages, "/stage", "R-103");
      wrong.duplicates(
          years.get(i).getResults(),
          r -> Arrays.asList(r.getStage(), r.getSubject(), r.getPlace(), r.getGrade()),
          results,
          "",
          "R-103");
      for (int j = 0; j < years.get(i).getResults().size(); j++) {
        reference.require(
            "olympiad_subject",
            years.get(i).getResults().get(j).getSubject(),
            results + "/" + j + "/subject");
      }
    }
    wrong.throwIfAny();
  }

  private List<RowSet<?>> rows(School school, OlympiadTableUpdate update) {
    UUID id = school.getId();
    List<OlympiadYearRow> years = new ArrayList<>();
    List<OlympiadStageRow> stages = new ArrayList<>();
    List<OlympiadResultRow> results = new ArrayList<>();
    for (OlympiadYearUpdate year : update.getYears()) {
      int when = year.getSchoolYear();
      years.add(new OlympiadYearRow(id, when));
      for (OlympiadStageUpdate stage : year.getStages()) {
        if (stage.getParticipants() != null || stage.getDeclaredPrizes() != null) {
          stages.add(
              new OlympiadStageRow(
                  id,
                  when,
                  mapper.toOwn(stage.getStage()),
                  stage.getParticipants(),
                  stage.getDeclaredPrizes()));
        }
      }
      for (OlympiadResult result : year.getResults()) {
        results.add(
            new OlympiadResultRow(
                id,
                when,
                mapper.toOwn(result.getStage()),
                result.getSubject(),
                result.getPlace(),
                result.getGrade(),
                result.getCount()));
      }
    }
    return List.of(
        new RowSet<>(OlympiadYearRow.class, years),
        new RowSet<>(OlympiadStageRow.class, stages),
        new RowSet<>(OlympiadResultRow.class, results));
  }

  private OlympiadTable view(TablePage page) {
    Olympiads olympiads = reader.of(page.school(), page.window());
    return new OlympiadTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(page.window().years().stream().map(year -> view(olympiads, year, page)).toList());
  }

  private kg.onuguu.api.model.OlympiadYear view(Olympiads olympiads, int year, TablePage page) {
    OlympiadYear recorded =
        olympiads.of(year).orElseGet(() -> new OlympiadYear(year, List.of(), List.of()));
    return new kg.onuguu.api.model.OlympiadYear()
        .schoolYear(year)
        .recorded(olympiads.of(year).isPresent())
        .confirmed(page.confirmed(year))
        .stages(
            Arrays.stream(Stage.values())
                .map(
                    stage ->
                        new OlympiadStageFigures()
                            .stage(mapper.toApi(stage))
                            .participants(recorded.participants(stage))
                            .declaredPrizes(recorded.declaredPrizes(stage))
                            .prizes(recorded.prizes(stage)))
                .toList())
        .results(recorded.results().stream().map(mapper::toApi).toList());
  }
}
