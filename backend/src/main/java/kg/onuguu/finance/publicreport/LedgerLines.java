package kg.onuguu.finance.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.finance.EntryType;
import kg.onuguu.school.School;

/** The ledger of a period, by a school that was read through the scope of the caller. */
@ApplicationScoped
class LedgerLines {
  private static final String OF_PERIOD =
      " where entry.schoolId = :school and entry.entryYear = :year"
          + " and entry.entryHalf between :first and :last";

  private final EntityManager database;

  LedgerLines(EntityManager database) {
    this.database = database;
  }

  /** Every entry of the period in the order of the book, with its decision; one query. */
  List<LedgerLine> of(School school, ReportPeriod period) {
    return database
        .createQuery(
            "select entry.id as id, entry.flow as flow, entry.reversesId as reverses,"
                + " entry.source as source, entry.kind as kind, entry.category as category,"
                + " entry.currency as currency, entry.amount as amount,"
                + " entry.quantity as quantity, entry.unit as unit,"
                + " entry.estimatedValue as estimatedValue, entry.counterparty as counterparty,"
                + " entry.counterpartyPrivate as privatePerson, entry.purpose as purpose,"
                + " entry.document.kind as document, size(entry.evidenceIds) as evidence,"
                + " decision.id as decisionId, decision.number as decisionNumber,"
                + " decision.decidedOn as decidedOn, decision.body as body,"
                + " decision.subject as subject from FinanceEntry entry"
                + " left join BoardDecision decision on decision.id = entry.decisionId"
                + OF_PERIOD
                + " order by entry.number",
            Tuple.class)
        .setParameter("school", school.getId())
        .setParameter("year", period.year())
        .setParameter("first", period.firstHalf())
        .setParameter("last", period.lastHalf())
        .getResultList()
        .stream()
        .map(LedgerLines::line)
        .toList();
  }

  /** What was there before the period, by currency; one query. */
  Map<String, BigDecimal> opening(School school, ReportPeriod period) {
    Map<String, BigDecimal> opening = new HashMap<>();
    database
        .createQuery(
            "select entry.currency as currency, sum(entry.posted) as total"
                + " from FinanceEntry entry where entry.schoolId = :school"
                + " and entry.posted is not null and (entry.entryYear < :year"
                + " or entry.entryYear = :year and entry.entryHalf < :first)"
                + " group by entry.currency",
            Tuple.class)
        .setParameter("school", school.getId())
        .setParameter("year", period.year())
        .setParameter("first", period.firstHalf())
        .getResultList()
        .forEach(row -> opening.put(currency(row), row.get("total", BigDecimal.class)));
    return opening;
  }

  /** What was decided in the period, whether money has moved for it or not; one query. */
  List<LedgerLine.Decision> decided(School school, ReportPeriod period) {
    return database
        .createQuery(
            "select decision.id as decisionId, decision.number as decisionNumber,"
                + " decision.decidedOn as decidedOn, decision.body as body,"
                + " decision.subject as subject from BoardDecision decision"
                + " where decision.schoolId = :school"
                + " and decision.decidedOn between :first and :last",
            Tuple.class)
        .setParameter("school", school.getId())
        .setParameter("first", period.first())
        .setParameter("last", period.last())
        .getResultList()
        .stream()
        .map(LedgerLines::decision)
        .toList();
  }

  /** Whether every half-year of the period is closed; one query. */
  boolean isClosed(School school, ReportPeriod period) {
    Query closed =
        database
            .createQuery(
                "select count(*) from FinancePeriod period where period.schoolId = :school"
                    + " and period.periodYear = :year"
                    + " and period.periodHalf between :first and :last and period.closed = true")
            .setParameter("school", school.getId())
            .setParameter("year", period.year())
            .setParameter("first", period.firstHalf())
            .setParameter("last", period.lastHalf());
    int halves = period.lastHalf() - period.firstHalf() + 1;
    return ((Number) closed.getSingleResult()).intValue() == halves;
  }

  /** Names of those who sit or sat in the bodies that decide; one query. */
  List<String> boardMembers(School school) {
    return database
        .createQuery(
            "select member.name from BoardMember member where member.schoolId = :school",
            String.class)
        .setParameter("school", school.getId())
        .getResultList();
  }

  private static LedgerLine line(Tuple row) {
    String document = name(row, "document");
    return new LedgerLine(
        row.get("id", UUID.class),
        row.get("flow") == EntryType.INCOME,
        row.get("reverses", UUID.class),
        name(row, "source"),
        name(row, "kind"),
        name(row, "category"),
        currency(row),
        row.get("amount", BigDecimal.class),
        row.get("quantity", BigDecimal.class),
        row.get("unit", String.class),
        row.get("estimatedValue", BigDecimal.class),
        row.get("counterparty", String.class),
        row.get("privatePerson", Boolean.class),
        row.get("purpose", String.class),
        document,
        document != null || row.get("evidence", Integer.class) > 0,
        row.get("decisionId") == null ? null : decision(row));
  }

  private static LedgerLine.Decision decision(Tuple row) {
    return new LedgerLine.Decision(
        row.get("decisionId", UUID.class),
        row.get("decisionNumber", String.class),
        row.get("decidedOn", LocalDate.class),
        name(row, "body"),
        row.get("subject", String.class));
  }

  /** KGS, as the contract writes currencies. */
  private static String currency(Tuple row) {
    Object value = row.get("currency");
    return value == null ? null : ((Enum<?>) value).name();
  }

  /** The code of another enumeration as the contract writes it. */
  private static String name(Tuple row, String column) {
    Object value = row.get(column);
    return value == null ? null : ((Enum<?>) value).name().toLowerCase(Locale.ROOT);
  }
}
