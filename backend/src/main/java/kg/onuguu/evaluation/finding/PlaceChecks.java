package kg.onuguu.evaluation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.school.PlaceInfo;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.text.SearchText;

/**
 * DQ-33: a local council or an aiyl aimak that is not the school's own. A text copied from another
 * school betrays itself there.
 */
@ApplicationScoped
class PlaceChecks implements EvaluationCheck {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)\\s+айыл(?:дык)?\\s+(?:аймаг|аймак|өкмөт|кеңеш)",
          Pattern.UNICODE_CASE);

  private final SchoolDirectory schools;

  PlaceChecks(SchoolDirectory schools) {
    this.schools = schools;
  }

  @Override
  public List<EvaluationFinding> run(EvaluationParts parts) {
    List<String> own =
        schools.placesOf(parts.evaluation().getSchool()).stream()
            .map(PlaceInfo::name)
            .map(name -> SearchText.fold(name.ky()))
            .toList();
    List<EvaluationFinding> found = new ArrayList<>();
    for (WrittenText text : WrittenText.of(parts)) {
      text.narrative().lines().forEach(line -> line(line, own, text, found));
    }
    return found;
  }

  /** A sentence may begin with another word before the name, so its end counts. */
  private static void line(
      String line, List<String> own, WrittenText text, List<EvaluationFinding> found) {
    Matcher councils = COUNCIL.matcher(line);
    while (councils.find()) {
      String name = SearchText.fold(councils.group(1));
      if (own.stream().noneMatch(place -> same(place, name))) {
        found.add(
            EvaluationFinding.warning("DQ-33", "place_of_others", text.place())
                .quoting(Excerpt.around(line, councils.start(), councils.end()))
                .with("place", councils.group(1)));
      }
    }
  }

  private static boolean same(String place, String written) {
    return place.startsWith(written) || written.endsWith(place) || written.startsWith(place);
  }
}
