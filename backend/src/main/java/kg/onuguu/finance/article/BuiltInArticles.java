package kg.onuguu.finance.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.LocalizedName;

/**
 * Brings the articles that come with the program into the database, each code once; what an
 * administrator made of them stays. Of several replicas that start at once the unique key lets one
 * through.
 */
@ApplicationScoped
class BuiltInArticles {
  private static final String SET = "budget_article";
  private static final LocalDate KNOWN_FROM = LocalDate.of(2020, 1, 1);

  private final ReferenceData reference;
  private final BudgetArticles articles;

  BuiltInArticles(ReferenceData reference, BudgetArticles articles) {
    this.reference = reference;
    this.articles = articles;
  }

  /** Before the demonstration, which plans and spends. */
  void bring(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
    try {
      QuarkusTransaction.requiringNew().run(this::addMissing);
    } catch (ProblemException another) {
      // Another replica was quicker.
    }
  }

  private void addMissing() {
    Set<String> known =
        articles.list(null).stream().map(BudgetArticle::getCode).collect(Collectors.toSet());
    List<ReferenceValue> ours = reference.values(SET);
    ours.stream()
        .filter(article -> !known.contains(article.code()))
        .forEach(article -> articles.add(article.code(), facts(article)));
  }

  private static BudgetArticle.Facts facts(ReferenceValue article) {
    return new BudgetArticle.Facts(
        new LocalizedName(article.ky(), article.ru(), article.en()),
        article.validFrom() == null ? KNOWN_FROM : article.validFrom(),
        article.validTo());
  }
}
