package kg.onuguu.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.Currency;
import kg.onuguu.api.model.Direction;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.shared.text.Formats;

/**
 * Activities by direction with the money of each. Som and dollars are never added,
 * and an unknown amount stays unknown.
 */
final class ActivitiesPart {
  private ActivitiesPart() {}

  public record Row(
      String number,
      Object text,
      String due,
      Object responsible,
      Object result,
      Object indicator,
      String change,
      String money,
      String source,
      boolean divisible) {}

  public record Section(
      String number, String name, List<Row> rows, List<String> totals, String unknown) {}

  /** Money of a direction, one column a currency. */
  public record Sum(String name, int count, String som, String dollars) {}

  public record View(List<Section> sections, List<Sum> sums, Sum total) {}

  static View of(PlanContent content, DocumentTexts texts) {
    List<Section> sections = new ArrayList<>();
    List<Sum> sums = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<Activity> own =
          content.getActivities().stream().filter(a -> a.getDirection() == direction).toList();
      String name = SafeText.line(texts.label("mop_direction", direction.toString()));
      sections.add(section(direction, name, own, texts));
      sums.add(sum((direction.ordinal() + 1) + ". " + name, own, texts));
    }
    return new View(sections, sums, sum(texts.text("total"), content.getActivities(), texts));
  }

  private static Section section(
      Direction direction, String name, List<Activity> own, DocumentTexts texts) {
    List<String> totals =
        totals(own).entrySet().stream()
            .map(
                e ->
                    Formats.decimal(e.getValue(), 2, texts.language())
                        + " "
                        + texts.text("money_" + e.getKey()))
            .toList();
    long unknown = own.stream().filter(a -> a.getBudget() == null).count();
    return new Section(
        "5." + (direction.ordinal() + 1),
        name,
        own.stream().map(a -> row(a, texts)).toList(),
        totals,
        unknown == 0 ? "" : texts.text("unknownBudgets", unknown));
  }

  private static Row row(Activity activity, DocumentTexts texts) {
    String money =
        activity.getBudget() == null
            ? SafeText.UNKNOWN
            : Formats.decimal(activity.getBudget().getAmount(), 2, texts.language())
                + " "
                + texts.text("money_" + activity.getBudget().getCurrency());
    String source =
        activity.getBudget() == null || activity.getBudget().getSource() == null
            ? ""
            : SafeText.line(texts.label("finance_source", activity.getBudget().getSource()));
    return new Row(
        SafeText.line(activity.getNumber()),
        SafeText.cell(activity.getText()),
        due(activity, texts),
        SafeText.cell(activity.getResponsible()),
        SafeText.cell(activity.getExpectedResult()),
        SafeText.cell(activity.getIndicator()),
        activity.getBaseline() == null && activity.getTarget() == null
            ? ""
            : AimsPart.change(activity.getBaseline(), activity.getTarget()),
        money,
        SafeText.divisible(source),
        SafeText.longRow(activity.getText(), activity.getExpectedResult()));
  }

  private static String due(Activity activity, DocumentTexts texts) {
    if (activity.getDueOn() != null && activity.getStartsOn() != null) {
      return texts.date(activity.getStartsOn()) + "\u00A0– " + texts.date(activity.getDueOn());
    }
    if (activity.getDueOn() != null) {
      return texts.text("until", texts.date(activity.getDueOn()));
    }
    return DocumentTexts.schoolYear(activity.getSchoolYear());
  }

  private static Sum sum(String name, List<Activity> activities, DocumentTexts texts) {
    Map<Currency, BigDecimal> totals = totals(activities);
    return new Sum(
        name,
        activities.size(),
        amount(totals.get(Currency.KGS), texts),
        amount(totals.get(Currency.USD), texts));
  }

  private static String amount(BigDecimal amount, DocumentTexts texts) {
    return amount == null ? SafeText.UNKNOWN : Formats.decimal(amount, 2, texts.language());
  }

  private static Map<Currency, BigDecimal> totals(List<Activity> activities) {
    Map<Currency, BigDecimal> totals = new EnumMap<>(Currency.class);
    Arrays.stream(Currency.values())
        .forEach(
            currency ->
                activities.stream()
                    .filter(a -> a.getBudget() != null)
                    .filter(a -> a.getBudget().getCurrency() == currency)
                    .map(a -> a.getBudget().getAmount())
                    .reduce(BigDecimal::add)
                    .ifPresent(sum -> totals.put(currency, sum)));
    return totals;
  }
}
