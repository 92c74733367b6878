package kg.onuguu.finance.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.finance.Articles;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.web.Precondition;

/** The budget classification: an administrator adds articles and ends them. */
@ApplicationScoped
public class BudgetArticles implements Articles {
  static final String MESSAGES = "estimate";
  private static final String LIFE_SPAN = "R-179";

  private final BudgetArticleRepository articles;
  private final Audit audit;

  BudgetArticles(BudgetArticleRepository articles, Audit audit) {
    this.articles = articles;
    this.audit = audit;
  }

  /** What of an article is compared. */
  private record State(
      String nameKy, String nameRu, String nameEn, LocalDate validFrom, LocalDate validTo) {
    static State of(BudgetArticle.Facts facts) {
      return new State(
          facts.name().ky(),
          facts.name().ru(),
          facts.name().en(),
          facts.validFrom(),
          facts.validTo());
    }
  }

  /** By code; with a year those that are valid in it. */
  @Transactional
  List<BudgetArticle> list(Integer year) {
    return articles.inOrder().stream()
        .filter(article -> year == null || article.isValidIn(year))
        .toList();
  }

  /** The codes that an estimate or an expense of that year may name, in one query. */
  public Set<String> validIn(int year) {
    return articles.inOrder().stream()
        .filter(article -> article.isValidIn(year))
        .map(BudgetArticle::getCode)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean isValid(String code, int year) {
    return articles.ofCode(code).filter(article -> article.isValidIn(year)).isPresent();
  }

  @Transactional
  BudgetArticle require(String code) {
    return articles.ofCode(code).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  BudgetArticle create(String code, BudgetArticle.Facts facts) {
    check(facts);
    BudgetArticle article = add(code, facts);
    audit.record(
        AuditAction.CREATED,
        AuditSubject.BUDGET_ARTICLE,
        article.getId(),
        label(article),
        null,
        AuditChanges.created(State.of(facts)));
    return article;
  }

  @Transactional
  BudgetArticle update(String code, BudgetArticle.Facts facts, String ifMatch) {
    BudgetArticle article = require(code);
    Precondition.requireMatch(ifMatch, article.getVersion());
    check(facts);
    BudgetArticle.Facts before = article.facts();
    article.describe(facts);
    articles.flush();
    AuditChanges changes = AuditChanges.between(State.of(before), State.of(facts));
    if (!changes.isEmpty()) {
      audit.record(
          AuditAction.CHANGED,
          AuditSubject.BUDGET_ARTICLE,
          article.getId(),
          label(article),
          null,
          changes);
    }
    return article;
  }

  BudgetArticle add(String code, BudgetArticle.Facts facts) {
    BudgetArticle article = new BudgetArticle(code, facts);
    try {
      articles.persistAndFlush(article);
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.CONFLICT)
            .because(MESSAGES, "article_known", Map.of());
      }
      throw taken;
    }
    return article;
  }

  private static void check(BudgetArticle.Facts facts) {
    if (facts.name().ky() == null) {
      throw ProblemException.invalid("/name/ky", "not_blank");
    }
    if (facts.validTo() != null && facts.validTo().isBefore(facts.validFrom())) {
      throw new ProblemException(
          ProblemType.RULE_BROKEN,
          Violation.at("/validTo", "ends_before_start").rule(LIFE_SPAN).from(MESSAGES));
    }
  }

  private static String label(BudgetArticle article) {
    return article.getCode() + " " + article.getName().ky();
  }
}
