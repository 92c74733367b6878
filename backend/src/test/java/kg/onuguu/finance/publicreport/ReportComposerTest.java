package kg.onuguu.finance.publicreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.FinanceReportContent;
import kg.onuguu.api.model.FinanceReportDecision;
import kg.onuguu.api.model.FinanceReportMoney;
import kg.onuguu.api.model.FinanceReportSource;
import kg.onuguu.api.model.LocalizedText;
import org.junit.jupiter.api.Test;

/** What the public report makes of the ledger. */
class ReportComposerTest {
  private static final ReportPeriod PERIOD = new ReportPeriod(2026, 1);

  private final PeopleNames people = new PeopleNames().and("Асанов Бакыт").and("Айгүл Сыдыкова");
  private final ReportWords words =
      new ReportWords((set, code) -> new LocalizedText().ky(set + " " + code), people);

  private static LedgerLine line(
      boolean income, UUID reverses, String source, String currency, String amount, String who) {
    return new LedgerLine(
        UUID.randomUUID(),
        income,
        reverses,
        source,
        "cash",
        "canteen",
        currency,
        new BigDecimal(amount),
        null,
        null,
        null,
        who,
        false,
        "Ашканага идиш",
        "act",
        true,
        null);
  }

  private static LedgerLine saying(LedgerLine line, String purpose, boolean privatePerson) {
    return new LedgerLine(
        line.id(),
        line.income(),
        line.reverses(),
        line.source(),
        line.kind(),
        line.category(),
        line.currency(),
        line.amount(),
        line.quantity(),
        line.unit(),
        line.estimatedValue(),
        line.counterparty(),
        privatePerson,
        purpose,
        line.document(),
        line.documented(),
        line.decision());
  }

  private FinanceReportContent compose(Map<String, BigDecimal> opening, LedgerLine... lines) {
    return compose(opening, List.of(), lines);
  }

  private FinanceReportContent compose(
      Map<String, BigDecimal> opening, List<LedgerLine.Decision> decided, LedgerLine... lines) {
    return new ReportComposer(PERIOD, words)
        .compose(
            new LocalizedText().ky("Мектеп"),
            new ReportComposer.Facts(opening, List.of(lines), decided));
  }

  private static void sums(
      FinanceReportMoney money, String opening, String received, String spent, String closing) {
    assertEquals(new BigDecimal(opening), money.getOpening());
    assertEquals(new BigDecimal(received), money.getReceived());
    assertEquals(new BigDecimal(spent), money.getSpent());
    assertEquals(new BigDecimal(closing), money.getClosing());
  }

  /**
   * som first, dollars apart, nothing added; what did not move but is there is shown too.
   */
  @Test
  void currenciesStandApart() {
    List<FinanceReportMoney> money =
        compose(
                Map.of("USD", new BigDecimal("6500.00")),
                line(true, null, "local_budget", "KGS", "0.10", null),
                line(true, null, "local_budget", "KGS", "0.20", null),
                line(false, null, "local_budget", "KGS", "0.05", null))
            .getMoney();
    assertEquals(
        List.of("KGS", "USD"), money.stream().map(FinanceReportMoney::getCurrency).toList());
    sums(money.get(0), "0.00", "0.30", "0.05", "0.25");
    sums(money.get(1), "6500.00", "0.00", "0.00", "6500.00");
    assertEquals(1, money.get(0).getSources().size());
  }

  /**
   * A mistake that was put right within the period is not published; one of before is taken off.
   */
  @Test
  void whatWasTakenBack() {
    LedgerLine wrong = line(true, null, "sponsor", "KGS", "900.00", "«Бек» ЖЧК");
    FinanceReportMoney money =
        compose(
                Map.of("KGS", new BigDecimal("500.00")),
                wrong,
                line(true, wrong.id(), "sponsor", "KGS", "900.00", "«Бек» ЖЧК"),
                line(true, null, "sponsor", "KGS", "90.00", "«Бек» ЖЧК"),
                line(true, UUID.randomUUID(), "sponsor", "KGS", "200.00", "«Бек» ЖЧК"))
            .getMoney()
            .get(0);
    sums(money, "500.00", "-110.00", "0.00", "390.00");
    assertEquals(
        List.of(new BigDecimal("90.00"), new BigDecimal("-200.00")),
        money.getSources().stream().map(FinanceReportSource::getAmount).toList());
    assertTrue(money.getSources().get(1).getCorrection());
  }

  /** Organisations are named, budgets name themselves, people never are. */
  @Test
  void givers() {
    List<FinanceReportSource> sources =
        compose(
                Map.of(),
                line(true, null, "sponsor", "KGS", "5.00", "«Көк-Жайык» дыйкан чарбасы"),
                line(true, null, "sponsor", "KGS", "4.00", "«көк-жайык»  дыйкан чарбасы"),
                line(true, null, "local_budget", "KGS", "3.00", "Айыл өкмөтү"),
                saying(
                    line(true, null, "sponsor", "KGS", "2.00", "Токтосунова Жылдыз"),
                    "Парда",
                    true),
                line(true, null, "sponsor", "KGS", "0.50", "ЖИ Асанов Бакыт"),
                line(true, null, "staff_own", "KGS", "0.25", "Мугалимдер"))
            .getMoney()
            .get(0)
            .getSources();
    assertEquals(4, sources.size());
    assertEquals(new BigDecimal("9.00"), sources.get(0).getAmount());
    assertEquals("«Көк-Жайык» дыйкан чарбасы", sources.get(0).getGiver());
    assertNull(sources.get(1).getGiver());
    assertFalse(sources.get(1).getPrivatePersons());
    assertEquals(new BigDecimal("2.50"), sources.get(2).getAmount());
    assertNull(sources.get(2).getGiver());
    assertTrue(sources.get(2).getPrivatePersons());
    assertTrue(sources.get(3).getPrivatePersons());
  }

  /** Words that name somebody are left out and told to the school; initials and endings count. */
  @Test
  void wordsThatNameSomebody() {
    assertTrue(people.isIn("Бакыт Асановдун жардамы"));
    assertTrue(people.isIn("айгул сыдыковага берилди"));
    assertFalse(people.isIn("Бакыт көчөсү"));
    assertTrue(new PeopleNames().and("Усонов К.").isIn("Усоновдун үйү"));
    assertFalse(
        new PeopleNames().and("Ата-энелер").and("Айыл тургуну").and(null).isIn("Айылдагы ата-эне"));
    UUID id = UUID.randomUUID();
    FinanceReportContent content =
        compose(
            Map.of(),
            List.of(
                new LedgerLine.Decision(
                    id,
                    "4",
                    LocalDate.of(2026, 2, 12),
                    "supervisory",
                    "Айгүл Сыдыковага тапшыруу")),
            saying(
                line(false, null, "sponsor", "KGS", "7.00", null),
                "Асанов Бакыттын акчасына парда",
                false));
    assertNull(content.getMoney().get(0).getPurposes().get(0).getPurpose());
    assertEquals(
        "finance_category canteen",
        content.getMoney().get(0).getPurposes().get(0).getCategoryName().getKy());
    FinanceReportDecision decision = content.getDecisions().get(0);
    assertEquals("4", decision.getNumber());
    assertNull(decision.getSubject());
    assertEquals(
        List.of("Асанов Бакыттын акчасына парда", "Айгүл Сыдыковага тапшыруу"), words.leftOut());
  }

  @Test
  void periods() {
    assertEquals(LocalDate.of(2026, 6, 30), PERIOD.last());
    assertFalse(PERIOD.isOver(LocalDate.of(2026, 6, 30)));
    assertTrue(PERIOD.isOver(LocalDate.of(2026, 7, 1)));
    ReportPeriod year = new ReportPeriod(2026, null);
    assertEquals(LocalDate.of(2026, 1, 1), year.first());
    assertEquals(LocalDate.of(2026, 12, 31), year.last());
    assertEquals(year, ReportPeriod.stored(2026, year.storedHalf()));
    assertEquals(LocalDate.of(2026, 7, 1), new ReportPeriod(2026, 2).first());
  }
}
