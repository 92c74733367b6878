package kg.onuguu.indicator.contingent;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kg.onuguu.api.model.GradePupils;
import kg.onuguu.api.model.StagePupils;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.Stages;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.YearBook;

/** One year of the contingent as readers see it, with what is computed. */
final class ContingentView {
  private ContingentView() {}

  static kg.onuguu.api.model.ContingentYear of(Contingent contingent, int year, TablePage page) {
    YearBook book = page.book();
    List<Integer> grades = book.grades(year);
    ContingentYear recorded =
        contingent.of(year).orElseGet(() -> new ContingentYear(year, null, Map.of()));
    return new kg.onuguu.api.model.ContingentYear()
        .schoolYear(year)
        .recorded(contingent.of(year).isPresent())
        .confirmed(page.confirmed(year))
        .grades(
            grades.stream()
                .map(grade -> new GradePupils().grade(grade).pupils(recorded.of(grade)))
                .toList())
        .declaredTotal(recorded.declaredTotal())
        .total(recorded.sum(grades))
        .knownTotal(recorded.known(grades))
        .missing(recorded.missing(grades))
        .stages(
            Stages.of(book.of(year)).stream()
                .map(
                    stage ->
                        new StagePupils().stage(stage.code()).total(recorded.sum(stage.grades())))
                .toList())
        .changePct(change(contingent, year, book, page));
  }

  /** The year before may lie outside the window; then the change is not said. */
  private static BigDecimal change(Contingent contingent, int year, YearBook book, TablePage page) {
    return page.window().contains(year - 1)
        ? Percentages.change(contingent.total(year - 1, book), contingent.total(year, book))
        : null;
  }
}
