package kg.onuguu.plan.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.ScopeCondition;
import kg.onuguu.school.School;
import kg.onuguu.search.SearchHit;
import kg.onuguu.search.SearchKind;
import kg.onuguu.search.SearchSource;
import kg.onuguu.shared.text.Language;

/** Rows of plans in the search over everything: one query over their folded texts. */
abstract class PartSearch implements SearchSource {
  private static final int LONGEST_TITLE = 200;

  private final EntityManager database;
  private final SearchKind kind;
  private final String entity;

  PartSearch(EntityManager database, SearchKind kind, String entity) {
    this.database = database;
    this.kind = kind;
    this.entity = entity;
  }

  @Override
  public SearchKind kind() {
    return kind;
  }

  @Override
  public List<SearchHit> find(
      List<String> patterns, AccessScope scope, Language language, int limit) {
    ScopeCondition visible = scope.onSchool();
    String words =
        IntStream.range(0, patterns.size())
            .mapToObj(i -> " and part.searchText like :word" + i)
            .collect(Collectors.joining());
    TypedQuery<Tuple> query =
        database.createQuery(
            "select part.id, part.text, plan.id, plan.title, school from "
                + entity
                + " part join Plan plan on plan.id = part.planId join plan.school school where ("
                + visible.hql()
                + ")"
                + words
                + " order by plan.updatedAt desc, part.id",
            Tuple.class);
    visible.parameters().map().forEach(query::setParameter);
    for (int i = 0; i < patterns.size(); i++) {
      query.setParameter("word" + i, patterns.get(i));
    }
    return query.setMaxResults(limit).getResultStream().map(row -> hit(row, language)).toList();
  }

  private SearchHit hit(Tuple row, Language language) {
    School school = row.get(4, School.class);
    return new SearchHit(
        kind,
        row.get(0, UUID.class),
        shortened(row.get(1, String.class)),
        school.getName().in(language) + ", " + row.get(3, String.class),
        school.getId(),
        row.get(2, UUID.class));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }
}
