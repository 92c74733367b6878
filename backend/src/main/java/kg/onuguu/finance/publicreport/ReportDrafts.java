package kg.onuguu.finance.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.FinanceReportContent;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.school.ColleagueLookup;
import kg.onuguu.school.School;
import kg.onuguu.staff.StaffNames;

/** The report of a period as the ledger stands now. */
@ApplicationScoped
class ReportDrafts {
  /** Their money is attracted and spent by decision of the board. */
  private static final Set<String> EXTRA_BUDGETARY =
      Set.of(
          "sponsor", "donor_project", "supervisory_board", "special_funds", "staff_own", "other");

  private final LedgerLines ledger;
  private final StaffNames staff;
  private final ColleagueLookup colleagues;
  private final ReferenceData reference;
  private final ReportMapper mapper;

  ReportDrafts(
      LedgerLines ledger,
      StaffNames staff,
      ColleagueLookup colleagues,
      ReferenceData reference,
      ReportMapper mapper) {
    this.ledger = ledger;
    this.staff = staff;
    this.colleagues = colleagues;
    this.reference = reference;
    this.mapper = mapper;
  }

  /**
   * A report that is not published, with what the school should know of it.
   *
   * @param people whom it must not name
   * @param leftOut words that name one of them
   * @param closed whether nothing can be entered into the period any more
   * @param lines entries that stand
   */
  record Draft(
      FinanceReportContent content,
      PeopleNames people,
      List<String> leftOut,
      boolean closed,
      int withoutDecision,
      int withoutDocument,
      int lines) {}

  /** A fixed number of queries. */
  Draft of(School school, ReportPeriod period) {
    List<LedgerLine> lines = ledger.of(school, period);
    PeopleNames people = people(school, lines);
    ReportWords words = new ReportWords(this::label, people);
    FinanceReportContent content =
        new ReportComposer(period, words)
            .compose(
                mapper.text(school.getName()),
                new ReportComposer.Facts(
                    ledger.opening(school, period), lines, ledger.decided(school, period)));
    List<LedgerLine> spending =
        ReportComposer.standing(lines).stream()
            .filter(line -> !line.income() && !line.isReversal())
            .toList();
    return new Draft(
        content,
        people,
        words.leftOut(),
        ledger.isClosed(school, period),
        (int)
            spending.stream()
                .filter(l -> l.decision() == null && EXTRA_BUDGETARY.contains(l.source()))
                .count(),
        (int) spending.stream().filter(line -> !line.documented()).count(),
        ReportComposer.standing(lines).size());
  }

  private PeopleNames people(School school, List<LedgerLine> lines) {
    PeopleNames names = new PeopleNames();
    staff.of(school).forEach(name -> names.and(name.last() + " " + name.first()));
    ledger.boardMembers(school).forEach(names::and);
    colleagues.of(school.getId()).forEach(colleague -> names.and(colleague.fullName()));
    lines.stream().filter(LedgerLine::privatePerson).forEach(l -> names.and(l.counterparty()));
    return names;
  }

  private LocalizedText label(String set, String code) {
    ReferenceValue value = reference.require(set, code);
    return new LocalizedText().ky(value.ky()).ru(value.ru()).en(value.en());
  }
}
