package kg.onuguu.finance.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.FinanceEstimate;
import kg.onuguu.api.model.FinanceEstimateChangeCreate;
import kg.onuguu.api.model.FinanceEstimateConfirmation;
import kg.onuguu.api.model.FinanceEstimateUpdate;
import kg.onuguu.finance.article.BudgetArticles;
import kg.onuguu.plan.Texts;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Drafts, confirms and changes the estimates of the own school. */
@ApplicationScoped
class Estimates {
  private final SchoolDirectory schools;
  private final EstimateRepository estimates;
  private final EstimateChangeRepository changes;
  private final EstimateReader reader;
  private final EstimateMapper mapper;
  private final EstimateAudit audit;
  private final BudgetArticles articles;
  private final CurrentUser user;
  private final BusinessTime time;

  Estimates(
      SchoolDirectory schools,
      EstimateRepository estimates,
      EstimateChangeRepository changes,
      EstimateReader reader,
      EstimateMapper mapper,
      EstimateAudit audit,
      BudgetArticles articles,
      CurrentUser user,
      BusinessTime time) {
    this.schools = schools;
    this.estimates = estimates;
    this.changes = changes;
    this.reader = reader;
    this.mapper = mapper;
    this.audit = audit;
    this.articles = articles;
    this.user = user;
    this.time = time;
  }

  @Transactional
  FinanceEstimate replace(
      AccessScope scope, UUID schoolId, int year, FinanceEstimateUpdate update, String ifMatch) {
    School school = schools.require(schoolId, scope);
    Optional<Estimate> found = locked(school, year, ifMatch);
    found.ifPresent(Estimate::requireDraft);
    refusals(year).lines(update.getLines(), mapper);
    Sheet before = reader.sheet(found.orElse(null));
    Estimate estimate = found.orElseGet(() -> first(school, year));
    estimate.rewrite(update.getLines().stream().map(mapper::toLine).toList(), time.now());
    estimates.flush();
    audit.written(estimate, before, reader.sheet(estimate));
    return reader.view(estimate, year);
  }

  /** From now on what is planned stands. */
  @Transactional
  FinanceEstimate confirm(
      AccessScope scope,
      UUID schoolId,
      int year,
      FinanceEstimateConfirmation paper,
      String ifMatch) {
    School school = schools.require(schoolId, scope);
    Optional<Estimate> found = locked(school, year, ifMatch);
    found.ifPresent(Estimate::requireDraft);
    refusals(year).confirmation(found.orElse(null), paper, time.today());
    Estimate estimate = found.orElseThrow();
    estimate.confirm(
        new Confirmation(
            paper.getConfirmedOn(),
            Texts.orNull(paper.getDocumentNumber()),
            time.now(),
            user.require().fullName()));
    estimates.flush();
    audit.confirmed(estimate, reader.sheet(estimate).total());
    return reader.view(estimate, year);
  }

  /** Several lines by one document; all of it or nothing. */
  @Transactional
  FinanceEstimate change(
      AccessScope scope,
      UUID schoolId,
      int year,
      FinanceEstimateChangeCreate create,
      String ifMatch) {
    School school = schools.require(schoolId, scope);
    Estimate estimate =
        locked(school, year, ifMatch).orElseThrow(() -> Estimate.refused("not_confirmed"));
    estimate.requireConfirmed();
    Texts.requireWords(create.getReason(), "/reason");
    EstimateRefusals refusals = refusals(year);
    refusals.day(create.getChangedOn(), estimate.getConfirmation(), time.today());
    refusals.moves(create.getMoves(), mapper);
    List<EstimateChange> known = changes.of(estimate);
    Sheet before = Sheet.of(estimate.getLines(), known);
    refusals.result(create.getMoves(), before, mapper);
    EstimateChange change =
        new EstimateChange(
            estimate.getId(),
            known.size() + 1,
            mapper.toContent(create),
            time.now(),
            user.require().fullName());
    changes.persist(change);
    estimate.move(time.now());
    estimates.flush();
    audit.moved(estimate, change, before, reader.sheet(estimate));
    return reader.view(estimate, year);
  }

  private EstimateRefusals refusals(int year) {
    return new EstimateRefusals(year, articles.validIn(year));
  }

  private Optional<Estimate> locked(School school, int year, String ifMatch) {
    Optional<Estimate> found = estimates.lock(school, year);
    Precondition.requireMatch(ifMatch, found.map(Estimate::getVersion).orElse(0L));
    return found;
  }

  /** Of several first writers the unique key lets one through; the others are stale. */
  private Estimate first(School school, int year) {
    Estimate estimate = new Estimate(school.getId(), year, time.now());
    try {
      estimates.persistAndFlush(estimate);
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.STALE);
      }
      throw taken;
    }
    return estimate;
  }
}
