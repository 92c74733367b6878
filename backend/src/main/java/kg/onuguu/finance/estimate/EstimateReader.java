package kg.onuguu.finance.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceEstimate;
import kg.onuguu.api.model.FinanceEstimateList;
import kg.onuguu.finance.article.BudgetArticles;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;

/** Estimates as readers see them: lines, changes, and what they come to. */
@ApplicationScoped
class EstimateReader {
  private final SchoolDirectory schools;
  private final EstimateRepository estimates;
  private final EstimateChangeRepository changes;
  private final BudgetArticles articles;
  private final EstimateMapper mapper;

  EstimateReader(
      SchoolDirectory schools,
      EstimateRepository estimates,
      EstimateChangeRepository changes,
      BudgetArticles articles,
      EstimateMapper mapper) {
    this.schools = schools;
    this.estimates = estimates;
    this.changes = changes;
    this.articles = articles;
    this.mapper = mapper;
  }

  @Transactional
  FinanceEstimateList list(AccessScope scope, UUID schoolId) {
    School school = schools.require(schoolId, scope);
    Map<Integer, EstimateRepository.Moved> moved =
        estimates.moved(school).stream()
            .collect(Collectors.toMap(EstimateRepository.Moved::year, Function.identity()));
    return new FinanceEstimateList()
        .items(
            estimates.rows(school).stream()
                .map(row -> mapper.toApi(row, moved.get(row.year())))
                .toList());
  }

  @Transactional
  FinanceEstimate read(AccessScope scope, UUID schoolId, int year) {
    return view(estimates.of(schools.require(schoolId, scope), year).orElse(null), year);
  }

  /**
   * Version 0 and no lines while nothing was saved.
   *
   * @param estimate or null
   */
  FinanceEstimate view(Estimate estimate, int year) {
    Set<String> valid = articles.validIn(year);
    List<EstimateChange> changed = changesOf(estimate);
    Sheet sheet = sheet(estimate, changed);
    FinanceEstimate view =
        new FinanceEstimate()
            .version(estimate == null ? 0 : (int) estimate.getVersion())
            .year(year)
            .status(mapper.toApi(status(estimate)))
            .lines(
                sheet.places().entrySet().stream()
                    .map(line -> mapper.toApi(line.getKey(), line.getValue(), valid))
                    .toList())
            .changes(changed.stream().map(change -> mapper.toApi(change)).toList())
            .planned(sheet.total().planned())
            .current(sheet.total().current())
            .sources(EstimateRefusals.SOURCES.stream().map(mapper::toApi).toList());
    return estimate == null
        ? view
        : view.confirmed(mapper.toApi(estimate.getConfirmation()))
            .updatedAt(estimate.getUpdatedAt());
  }

  static Status status(Estimate estimate) {
    return estimate == null ? Status.DRAFT : estimate.status();
  }

  /** What the estimate comes to now; nothing for one that is not there. */
  Sheet sheet(Estimate estimate) {
    return sheet(estimate, changesOf(estimate));
  }

  private Sheet sheet(Estimate estimate, List<EstimateChange> changed) {
    return Sheet.of(estimate == null ? Set.of() : estimate.getLines(), changed);
  }

  private List<EstimateChange> changesOf(Estimate estimate) {
    return estimate == null || estimate.status() == Status.DRAFT ? List.of() : changes.of(estimate);
  }
}
