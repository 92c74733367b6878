package kg.onuguu.finance.publicreport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.api.model.FinanceReportContent;
import kg.onuguu.api.model.FinanceReportDecision;
import kg.onuguu.api.model.FinanceReportMoney;
import kg.onuguu.api.model.FinanceReportPurpose;
import kg.onuguu.api.model.FinanceReportSource;
import kg.onuguu.api.model.FinanceReportThing;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.shared.sheet.InertText;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** A published report as one table, by RFC 4180: numbers plain, codes beside their labels. */
final class ReportCsv {
  /** Without it spreadsheet programs take UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String END = "\r\n";
  private static final List<String> COLUMNS =
      List.of(
          "section",
          "currency",
          "code",
          "name",
          "giver",
          "amount",
          "quantity",
          "unit",
          "decision",
          "decision_date",
          "document");

  private final Messages messages = Messages.of("finance_report");
  private final Language language;
  private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

  private ReportCsv(Language language) {
    this.language = language;
  }

  static byte[] write(FinanceReport report, Language language) {
    ReportCsv csv = new ReportCsv(language);
    csv.row(COLUMNS.stream().map(column -> csv.text("column." + column)).toArray());
    csv.about(report);
    report.getContent().getMoney().forEach(csv::money);
    report.getContent().getThings().forEach(csv::thing);
    report.getContent().getDecisions().forEach(csv::decision);
    return csv.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void about(FinanceReport report) {
    FinanceReportContent content = report.getContent();
    String section = text("section.about");
    row(section, null, "school", name(content.getSchoolName()));
    row(section, null, "period", content.getFrom() + "/" + content.getTo());
    row(section, null, "edition", report.getEdition());
    row(section, null, "published_at", report.getPublishedAt());
    row(section, null, "sha256", report.getSha256());
  }

  private void money(FinanceReportMoney money) {
    String balance = text("section.balance");
    String currency = money.getCurrency();
    row(balance, currency, "opening", text("balance.opening"), null, money.getOpening());
    row(balance, currency, "received", text("balance.received"), null, money.getReceived());
    row(balance, currency, "spent", text("balance.spent"), null, money.getSpent());
    row(balance, currency, "closing", text("balance.closing"), null, money.getClosing());
    for (FinanceReportSource source : money.getSources()) {
      row(
          text("section.source"),
          currency,
          source.getSource(),
          name(source.getSourceName()),
          giver(source.getGiver(), source.getPrivatePersons()),
          source.getAmount());
    }
    for (FinanceReportPurpose purpose : money.getPurposes()) {
      row(
          text("section.purpose"),
          currency,
          purpose.getCategory(),
          Objects.requireNonNullElseGet(
              purpose.getPurpose(), () -> name(purpose.getCategoryName())),
          null,
          purpose.getAmount(),
          null,
          null,
          purpose.getDecisionNumber(),
          purpose.getDecisionDate(),
          text(purpose.getDocumented() ? "document.there" : "document.missing"));
    }
  }

  private void thing(FinanceReportThing thing) {
    row(
        text("section.thing"),
        null,
        thing.getSource(),
        Objects.requireNonNullElseGet(thing.getWhat(), () -> name(thing.getCategoryName())),
        giver(thing.getGiver(), thing.getPrivatePersons()),
        null,
        thing.getQuantity(),
        thing.getUnit());
  }

  private void decision(FinanceReportDecision decision) {
    row(
        text("section.decision"),
        null,
        decision.getBody(),
        decision.getSubject(),
        null,
        null,
        null,
        null,
        decision.getNumber(),
        decision.getDate());
  }

  private String giver(String name, boolean persons) {
    return persons ? text("giver.persons") : name;
  }

  private String name(LocalizedText name) {
    String wanted =
        switch (language) {
          case KY -> name.getKy();
          case RU -> name.getRu();
          case EN -> name.getEn();
        };
    return wanted == null ? name.getKy() : wanted;
  }

  private String text(String key) {
    return messages.text(language, "csv." + key);
  }

  /** Fewer cells than columns leave the rest empty. */
  private void row(Object... cells) {
    Object[] whole = Arrays.copyOf(cells, COLUMNS.size());
    out.append(Arrays.stream(whole).map(ReportCsv::cell).collect(Collectors.joining(",")))
        .append(END);
  }

  /** A number is written as it is, below zero too; only words could run as formulas. */
  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof String words) {
      return '"' + InertText.of(words).replace("\"", "\"\"") + '"';
    }
    return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
  }
}
