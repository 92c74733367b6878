package kg.onuguu.finance.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.finance.Category;
import kg.onuguu.finance.Source;
import kg.onuguu.school.AdminUnitKind;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.text.SearchText;

/**
 * heating, light and water of a school are paid by the local budget, in Batken oblast by the
 * republican one.
 */
@ApplicationScoped
class DefaultSources {
  private static final List<Category> UTILITIES =
      List.of(Category.HEATING, Category.ELECTRICITY, Category.WATER_SEWERAGE);
  private static final String REPUBLICAN_OBLAST = SearchText.fold("Баткен");

  private final SchoolDirectory schools;

  DefaultSources(SchoolDirectory schools) {
    this.schools = schools;
  }

  record DefaultSource(Category category, Source source) {}

  List<DefaultSource> of(School school) {
    boolean republican =
        schools.placesOf(school).stream()
            .filter(place -> place.kind() == AdminUnitKind.OBLAST)
            .anyMatch(place -> SearchText.fold(place.name().ky()).startsWith(REPUBLICAN_OBLAST));
    Source source = republican ? Source.REPUBLICAN_BUDGET : Source.LOCAL_BUDGET;
    return UTILITIES.stream().map(category -> new DefaultSource(category, source)).toList();
  }
}
