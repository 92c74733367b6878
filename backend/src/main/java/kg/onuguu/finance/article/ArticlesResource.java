package kg.onuguu.finance.article;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import kg.onuguu.api.BudgetArticlesApi;
import kg.onuguu.api.model.BudgetArticle;
import kg.onuguu.api.model.BudgetArticleCreate;
import kg.onuguu.api.model.BudgetArticleList;
import kg.onuguu.api.model.BudgetArticleUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** The budget classification over HTTP. */
class ArticlesResource implements BudgetArticlesApi {
  private final BudgetArticles articles;
  private final ArticleMapper mapper;
  private final Idempotency idempotency;

  ArticlesResource(BudgetArticles articles, ArticleMapper mapper, Idempotency idempotency) {
    this.articles = articles;
    this.mapper = mapper;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<BudgetArticleList> listBudgetArticles(Integer year) {
    return RestResponse.ok(
        new BudgetArticleList().items(articles.list(year).stream().map(mapper::toApi).toList()));
  }

  @Override
  @RolesAllowed(ADMINISTRATOR)
  public RestResponse<BudgetArticle> createBudgetArticle(
      BudgetArticleCreate create, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        create,
        () -> {
          BudgetArticle article =
              mapper.toApi(articles.create(create.getCode(), mapper.toFacts(create)));
          return Answers.created(
              article, article.getVersion(), "/api/v1/budget-articles/" + article.getCode());
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<BudgetArticle> getBudgetArticle(String articleCode) {
    return answer(mapper.toApi(articles.require(articleCode)));
  }

  @Override
  @RolesAllowed(ADMINISTRATOR)
  public RestResponse<BudgetArticle> updateBudgetArticle(
      String articleCode, BudgetArticleUpdate update, String ifMatch) {
    return answer(mapper.toApi(articles.update(articleCode, mapper.toFacts(update), ifMatch)));
  }

  private static RestResponse<BudgetArticle> answer(BudgetArticle article) {
    return Answers.ok(article, article.getVersion());
  }
}
