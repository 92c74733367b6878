package kg.onuguu.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.api.model.DocumentFormat;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.api.model.FinanceReportContent;
import kg.onuguu.api.model.FinanceReportDecision;
import kg.onuguu.api.model.FinanceReportMoney;
import kg.onuguu.api.model.FinanceReportPurpose;
import kg.onuguu.api.model.FinanceReportSource;
import kg.onuguu.api.model.FinanceReportThing;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;

/**
 * The public report of the money of a school on paper, as it was published: that nothing is
 * collected from parents, then the figures, each currency for itself. One template serves both
 * languages.
 */
@ApplicationScoped
public class FinanceDocument {
  private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
  private static final int HASH_SHOWN = 12;
  private static final String SOM = "KGS";

  private final DocumentRenderer renderer;

  FinanceDocument(DocumentRenderer renderer) {
    this.renderer = renderer;
  }

  /** A line with a sum. */
  public record Row(Object name, String decision, String paper, String sum) {}

  /**
   * One currency.
   *
   * @param apart another one than the som
   * @param moved whether there is more to say than the balance
   */
  public record Money(
      String heading,
      boolean apart,
      boolean moved,
      String opening,
      String received,
      String spent,
      String closing,
      List<Row> sources,
      List<Row> purposes) {}

  /** Something that was given. */
  public record Thing(Object what, String quantity, Object from, String value) {}

  public record Decision(String number, String date, Object subject) {}

  public DocumentRenderer.File render(
      FinanceReport report, DocumentLabels labels, Language language) {
    return renderer.render("finance", data(report, labels, language), DocumentFormat.PDF);
  }

  static Map<String, Object> data(FinanceReport report, DocumentLabels labels, Language language) {
    DocumentTexts texts = new DocumentTexts("finance", language, labels);
    FinanceReportContent content = report.getContent();
    Map<String, Object> data = new HashMap<>();
    data.put("t", texts.all());
    data.put("lang", language.code());
    data.put("school", SafeText.line(name(content.getSchoolName(), language)));
    data.put("title", texts.text("title"));
    data.put("period", period(content, texts));
    data.put(
        "published",
        texts.text(
            "published",
            texts.longDate(report.getPublishedAt().atZone(BISHKEK).toLocalDate()),
            report.getEdition()));
    data.put(
        "reason",
        report.getCorrectionReason() == null
            ? ""
            : texts.text("reason", SafeText.line(report.getCorrectionReason())));
    data.put("sha256", report.getSha256());
    data.put("hashShort", report.getSha256().substring(0, HASH_SHOWN));
    data.put("money", content.getMoney().stream().map(one -> money(one, texts)).toList());
    data.put("things", content.getThings().stream().map(one -> thing(one, texts)).toList());
    data.put(
        "decisions", content.getDecisions().stream().map(one -> decision(one, texts)).toList());
    return data;
  }

  private static String period(FinanceReportContent content, DocumentTexts texts) {
    String key = content.getHalf() == null ? "year" : "half" + content.getHalf();
    return texts.text(
        key, content.getYear(), texts.date(content.getFrom()), texts.date(content.getTo()));
  }

  private static Money money(FinanceReportMoney money, DocumentTexts texts) {
    boolean som = SOM.equals(money.getCurrency());
    return new Money(
        texts.label("currency", money.getCurrency()),
        !som,
        som || !money.getSources().isEmpty() || !money.getPurposes().isEmpty(),
        sum(money.getOpening(), money, texts),
        sum(money.getReceived(), money, texts),
        sum(money.getSpent(), money, texts),
        sum(money.getClosing(), money, texts),
        money.getSources().stream().map(one -> source(one, texts)).toList(),
        money.getPurposes().stream().map(one -> purpose(one, texts)).toList());
  }

  private static String sum(BigDecimal amount, FinanceReportMoney money, DocumentTexts texts) {
    return Formats.money(amount, money.getCurrency(), texts.language());
  }

  private static Row source(FinanceReportSource source, DocumentTexts texts) {
    String from =
        from(source.getSourceName(), source.getGiver(), source.getPrivatePersons(), texts);
    return new Row(
        SafeText.cell(corrected(from, source.getCorrection(), texts)),
        "",
        "",
        plain(source.getAmount(), texts));
  }

  private static Row purpose(FinanceReportPurpose purpose, DocumentTexts texts) {
    String what =
        purpose.getPurpose() == null
            ? name(purpose.getCategoryName(), texts.language())
            : purpose.getPurpose();
    return new Row(
        SafeText.cell(corrected(what, purpose.getCorrection(), texts)),
        purpose.getDecisionNumber() == null
            ? SafeText.UNKNOWN
            : "№\u00A0" + SafeText.line(purpose.getDecisionNumber()),
        paper(purpose, texts),
        plain(purpose.getAmount(), texts));
  }

  private static String paper(FinanceReportPurpose purpose, DocumentTexts texts) {
    if (!purpose.getDocumented()) {
      return texts.text("paper_none");
    }
    String key = "paper_" + purpose.getDocument();
    return texts.all().getOrDefault(key, texts.text("paper_other"));
  }

  private static Thing thing(FinanceReportThing thing, DocumentTexts texts) {
    String what =
        thing.getWhat() == null ? name(thing.getCategoryName(), texts.language()) : thing.getWhat();
    String quantity =
        thing.getQuantity() == null
            ? SafeText.UNKNOWN
            : Stream.of(
                    Formats.decimal(
                        thing.getQuantity(),
                        Math.max(0, thing.getQuantity().scale()),
                        texts.language()),
                    thing.getUnit())
                .filter(part -> part != null && !part.isBlank())
                .map(SafeText::line)
                .collect(Collectors.joining("\u00A0"));
    return new Thing(
        SafeText.cell(corrected(what, thing.getCorrection(), texts)),
        quantity,
        SafeText.cell(
            from(thing.getSourceName(), thing.getGiver(), thing.getPrivatePersons(), texts)),
        thing.getEstimatedValue() == null
            ? SafeText.UNKNOWN
            : plain(thing.getEstimatedValue(), texts));
  }

  private static Decision decision(FinanceReportDecision decision, DocumentTexts texts) {
    String body = name(decision.getBodyName(), texts.language());
    return new Decision(
        SafeText.line(decision.getNumber()),
        texts.date(decision.getDate()),
        SafeText.cell(decision.getSubject() == null ? body : body + ": " + decision.getSubject()));
  }

  private static String from(
      LocalizedText source, String giver, boolean persons, DocumentTexts texts) {
    String who = persons ? texts.text("persons") : giver;
    String name = name(source, texts.language());
    return who == null ? name : name + ": " + who;
  }

  private static String corrected(String text, boolean correction, DocumentTexts texts) {
    return correction ? texts.text("correction", text) : text;
  }

  private static String plain(BigDecimal amount, DocumentTexts texts) {
    return Formats.decimal(amount, 2, texts.language());
  }

  private static String name(LocalizedText name, Language language) {
    return language == Language.RU && name.getRu() != null ? name.getRu() : name.getKy();
  }
}
