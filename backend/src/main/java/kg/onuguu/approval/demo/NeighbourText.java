package kg.onuguu.approval.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented plan of a neighbouring school; figures and people differ from school to school. */
record NeighbourText(
    String title,
    String districtPlan,
    String mission,
    String missionRu,
    List<String> missionGoals,
    List<String> coreValues,
    List<String> baseValues,
    List<StageText> stages,
    Map<String, String> retrospective,
    Map<String, String> inputs,
    List<ProblemText> problems,
    List<GoalText> goals,
    List<ActivityText> activities,
    List<MemberText> team) {

  record StageText(String kind, String title, int years, String content, String results) {}

  record ProblemText(String text, String cause, String evidence) {}

  record GoalText(String text, List<Integer> problems, List<ObjectiveText> objectives) {}

  record ObjectiveText(String text, String indicator, String baseline, String target, int year) {}

  /** Start and due as month and day of the school year of that number. */
  record ActivityText(
      String direction,
      Integer objective,
      int year,
      String text,
      String responsible,
      String start,
      String due,
      String result,
      String amount,
      String currency,
      String source) {

    /** A day from September on is in the first calendar year of the school year. */
    LocalDate day(String monthAndDay, int schoolYear) {
      LocalDate day = LocalDate.parse(schoolYear + "-" + monthAndDay);
      return day.getMonthValue() >= 9 ? day : day.plusYears(1);
    }

    BigDecimal money() {
      return amount == null ? null : new BigDecimal(amount);
    }
  }

  record MemberText(String category, List<String> names, List<String> skills) {
    String name(int school) {
      return names.get(school % names.size());
    }
  }

  /** The text of the school with that number in the row. */
  static NeighbourText of(int school) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    figures.put("quality", 41 + school);
    figures.put("distance", 12 + 3 * school);
    figures.put("teachers", 19 + 2 * school);
    figures.put("reading", 48 + 2 * school);
    figures.put("water", 180_000 + 15_000 * school);
    figures.put("windows", 640_000 + 45_000 * school);
    ObjectMapper json = new ObjectMapper();
    try (InputStream file = NeighbourText.class.getResourceAsStream("/demo/neighbour-plan.json")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, Integer> figure : figures.entrySet()) {
        text = text.replace("{" + figure.getKey() + "}", figure.getValue().toString());
      }
      return json.readValue(text, NeighbourText.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
