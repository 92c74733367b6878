package kg.onuguu.document;

import java.util.Arrays;
import java.util.List;
import kg.onuguu.api.model.RecommendationArea;
import kg.onuguu.api.model.SelfEvaluationRecommendation;

/** What the working commission recommends, by area under the numbers of the system. */
final class RecommendationsPart {
  private RecommendationsPart() {}

  public record Row(int number, Object text, String criterion) {}

  public record Area(String heading, List<Row> rows) {}

  /** Areas without any are left out. */
  static List<Area> of(List<SelfEvaluationRecommendation> all, DocumentTexts texts) {
    return Arrays.stream(RecommendationArea.values())
        .map(
            area ->
                new Area(
                    texts.label("recommendation_area", area.toString()),
                    all.stream()
                        .filter(one -> one.getArea() == area)
                        .map(RecommendationsPart::row)
                        .toList()))
        .filter(area -> !area.rows().isEmpty())
        .toList();
  }

  private static Row row(SelfEvaluationRecommendation one) {
    return new Row(
        one.getNumber(),
        SafeText.cell(one.getText()),
        one.getCriterionCode() == null ? SafeText.UNKNOWN : one.getCriterionCode());
  }
}
