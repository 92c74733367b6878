package kg.onuguu.finance.article;

import kg.onuguu.api.model.BudgetArticleCreate;
import kg.onuguu.api.model.BudgetArticleUpdate;
import org.mapstruct.Mapper;

/** Articles of the budget classification at the edge. */
@Mapper
interface ArticleMapper {
  kg.onuguu.api.model.BudgetArticle toApi(BudgetArticle article);

  BudgetArticle.Facts toFacts(BudgetArticleCreate create);

  BudgetArticle.Facts toFacts(BudgetArticleUpdate update);
}
