package kg.onuguu.finance.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Articles of the budget classification; they belong to no school, and everybody reads them. */
@ApplicationScoped
class BudgetArticleRepository implements PanacheRepositoryBase<BudgetArticle, UUID> {

  List<BudgetArticle> inOrder() {
    return list("order by code");
  }

  Optional<BudgetArticle> ofCode(String code) {
    return find("code", code).firstResultOptional();
  }
}
