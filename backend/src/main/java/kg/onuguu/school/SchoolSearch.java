package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.search.SearchHit;
import kg.onuguu.search.SearchKind;
import kg.onuguu.search.SearchSource;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Paging;

/** Schools in the search over everything. */
@ApplicationScoped
class SchoolSearch implements SearchSource {
  private final SchoolRepository schools;

  SchoolSearch(SchoolRepository schools) {
    this.schools = schools;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.SCHOOL;
  }

  @Override
  public List<SearchHit> find(
      List<String> patterns, AccessScope scope, Language language, int limit) {
    SchoolFilter filter = new SchoolFilter(null, null, patterns, false);
    return schools.page(filter, scope, new Paging(0, limit)).stream()
        .map(row -> hit(row, language))
        .toList();
  }

  private static SearchHit hit(SchoolRow row, Language language) {
    School school = row.school();
    return new SearchHit(
        SearchKind.SCHOOL,
        school.getId(),
        "№%s %s".formatted(school.getNumber(), school.getName().in(language)),
        row.districtName().in(language),
        school.getId(),
        null);
  }
}
