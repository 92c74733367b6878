package kg.onuguu.finance.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceExecution;
import kg.onuguu.api.model.FinanceExecutionLine;
import kg.onuguu.api.model.FinanceExecutionOfArticle;
import kg.onuguu.api.model.FinanceExecutionOfSource;
import kg.onuguu.api.model.FinanceForeignSpending;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;

/** Estimate against what was spent, with a fixed number of queries. */
@ApplicationScoped
class Executions {
  private final SchoolDirectory schools;
  private final EstimateRepository estimates;
  private final SpendingRepository spending;
  private final EstimateReader reader;
  private final EstimateMapper mapper;

  Executions(
      SchoolDirectory schools,
      EstimateRepository estimates,
      SpendingRepository spending,
      EstimateReader reader,
      EstimateMapper mapper) {
    this.schools = schools;
    this.estimates = estimates;
    this.spending = spending;
    this.reader = reader;
    this.mapper = mapper;
  }

  @Transactional
  FinanceExecution of(AccessScope scope, UUID schoolId, int year) {
    School school = schools.require(schoolId, scope);
    Estimate estimate = estimates.of(school, year).orElse(null);
    Execution execution = new Execution(reader.sheet(estimate), spending.of(school, year));
    return new FinanceExecution()
        .year(year)
        .status(mapper.toApi(EstimateReader.status(estimate)))
        .lines(
            execution.places().entrySet().stream()
                .map(
                    line ->
                        new FinanceExecutionLine()
                            .article(line.getKey().article())
                            .source(mapper.toApi(line.getKey().source()))
                            .inEstimate(execution.names(line.getKey()))
                            .figures(mapper.toApi(line.getValue())))
                .toList())
        .articles(
            execution.byArticle().entrySet().stream()
                .map(
                    sum ->
                        new FinanceExecutionOfArticle()
                            .article(sum.getKey())
                            .figures(mapper.toApi(sum.getValue())))
                .toList())
        .sources(
            execution.bySource().entrySet().stream()
                .map(
                    sum ->
                        new FinanceExecutionOfSource()
                            .source(mapper.toApi(sum.getKey()))
                            .figures(mapper.toApi(sum.getValue())))
                .toList())
        .total(mapper.toApi(execution.total()))
        .otherCurrencies(
            execution.otherCurrencies().entrySet().stream()
                .map(
                    sum ->
                        new FinanceForeignSpending()
                            .currency(mapper.toApi(sum.getKey()))
                            .actual(sum.getValue()))
                .toList());
  }
}
