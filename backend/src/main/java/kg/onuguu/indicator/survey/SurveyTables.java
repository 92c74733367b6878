package kg.onuguu.indicator.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.SurveyAnswer;
import kg.onuguu.api.model.SurveyTable;
import kg.onuguu.api.model.SurveyTableUpdate;
import kg.onuguu.api.model.SurveyUpdate;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.TablePages;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;

/** Reads and writes the surveys of a school. */
@ApplicationScoped
public class SurveyTables {
  private final TableStore store;
  private final TablePages pages;
  private final SurveyReader reader;
  private final SurveyMapper mapper;
  private final BusinessTime time;

  SurveyTables(
      TableStore store,
      TablePages pages,
      SurveyReader reader,
      SurveyMapper mapper,
      BusinessTime time) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.mapper = mapper;
    this.time = time;
  }

  @Transactional
  public SurveyTable read(AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.SURVEYS, window, language));
  }

  @Transactional
  public SurveyTable replace(
      AccessScope scope,
      UUID schoolId,
      SurveyTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.SURVEYS, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window);
    store.replace(
        table,
        window,
        List.of(new RowSet<>(Survey.class, rows(table.school(), update))),
        year -> pointer(update, year));
    return view(pages.open(scope, table, window, language));
  }

  private static String pointer(SurveyTableUpdate update, int year) {
    for (int i = 0; i < update.getSurveys().size(); i++) {
      if (update.getSurveys().get(i).getSchoolYear() == year) {
        return "/surveys/" + i;
      }
    }
    return "/surveys";
  }

  private void check(SurveyTableUpdate update, YearWindow window) {
    TableRefusals wrong = new TableRefusals();
    List<SurveyUpdate> surveys = update.getSurveys();
    wrong.duplicates(
        surveys.stream().map(SurveyUpdate::getId).filter(Objects::nonNull).toList(),
        id -> id,
        "/surveys",
        "/id",
        null);
    for (int i = 0; i < surveys.size(); i++) {
      check(surveys.get(i), "/surveys/" + i, window, wrong);
    }
    wrong.throwIfAny();
  }

  /** nobody answers who was not invited, and no percentage without a number. */
  private void check(SurveyUpdate survey, String pointer, YearWindow window, TableRefusals wrong) {
    wrong.addIf(
        !window.contains(survey.getSchoolYear()),
        TableRefusals.at(pointer + "/schoolYear", "outside_window", null)
            .with("from", window.from())
            .with("to", window.to()));
    Integer invited = survey.getInvited();
    Integer answered = survey.getAnswered();
    wrong.addIf(
        invited != null && answered != null && answered > invited,
        TableRefusals.at(pointer + "/answered", "more_than_invited", "R-062").with("max", invited));
    wrong.addIf(
        survey.getDeclaredPct() != null && answered == null,
        TableRefusals.at(pointer + "/declaredPct", "percentage_without_number", "R-062"));
    wrong.percentage(survey.getDeclaredPct(), pointer + "/declaredPct", "R-062");
    int given =
        survey.getAnswers().stream()
            .map(SurveyAnswer::getCount)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    wrong.addIf(
        answered != null && given > answered,
        TableRefusals.at(pointer + "/answers", "more_than_answered", "R-062")
            .with("max", answered));
    wrong.addIf(
        survey.getHeldOn() != null && survey.getHeldOn().isAfter(time.today()),
        TableRefusals.at(pointer + "/heldOn", "in_future", "R-062"));
  }

  private List<Survey> rows(School school, SurveyTableUpdate update) {
    List<Survey> rows = new ArrayList<>();
    for (SurveyUpdate survey : update.getSurveys()) {
      rows.add(
          new Survey(
              survey.getId() == null ? Ids.next() : survey.getId(),
              school.getId(),
              survey.getSchoolYear(),
              rows.size(),
              mapper.toContent(survey),
              survey.getAnswers().stream().map(mapper::toOwn).toList()));
    }
    return rows;
  }

  private SurveyTable view(TablePage page) {
    return new SurveyTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .surveys(
            reader.of(page.school(), page.window()).stream()
                .map(survey -> mapper.toApi(survey, page.confirmed(survey.getSchoolYear())))
                .toList());
  }
}
