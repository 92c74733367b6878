package kg.onuguu.finance.sheet;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.FinanceImportReport;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.finance.BookRepository;
import kg.onuguu.finance.EntryRepository;
import kg.onuguu.finance.EntryRules;
import kg.onuguu.finance.FinanceAudit;
import kg.onuguu.finance.FinanceEntry;
import kg.onuguu.finance.FinanceMapper;
import kg.onuguu.finance.FinancePeriod;
import kg.onuguu.finance.Ledger;
import kg.onuguu.finance.PeriodRepository;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.sheet.ImportErrors;
import kg.onuguu.shared.sheet.ImportHeadings;
import kg.onuguu.shared.sheet.SheetLimits;
import kg.onuguu.shared.sheet.SheetReader;

/** Takes incomes and expenses from a spreadsheet: all of them, or nothing. */
@ApplicationScoped
class FinanceImport {
  private static final int LONGEST_SECONDS = 120;
  private static final int MOST_ROWS = 10_000;
  private static final SheetLimits LIMITS =
      new SheetLimits(
          SheetLimits.DEFAULT.parts(),
          SheetLimits.DEFAULT.unpackedBytes(),
          SheetLimits.DEFAULT.ratio(),
          MOST_ROWS + 1,
          SheetLimits.DEFAULT.columns());

  private final SchoolDirectory schools;
  private final ImportRun.Tools tools;
  private final BookRepository books;
  private final EntryRepository entries;
  private final PeriodRepository periods;
  private final Ledger ledger;
  private final FinanceAudit audit;
  private final CurrentUser user;
  private final CurrentRequest request;

  FinanceImport(
      SchoolDirectory schools,
      Vocabulary vocabulary,
      EntryRules rules,
      FinanceMapper mapper,
      BookRepository books,
      EntryRepository entries,
      PeriodRepository periods,
      Ledger ledger,
      FinanceAudit audit,
      CurrentUser user,
      CurrentRequest request) {
    this.schools = schools;
    this.tools = new ImportRun.Tools(vocabulary, rules, mapper);
    this.books = books;
    this.entries = entries;
    this.periods = periods;
    this.ledger = ledger;
    this.audit = audit;
    this.user = user;
    this.request = request;
  }

  /** 422 with every error when something is to be stored and cannot be. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  FinanceImportReport run(AccessScope scope, UUID schoolId, byte[] file, boolean dryRun) {
    School school = schools.require(schoolId, scope);
    if (!dryRun) {
      books.lock(school);
    }
    ImportErrors errors = new ImportErrors(request.language(), Vocabulary.BUNDLE);
    List<FinancePeriod> closed =
        periods.of(school).stream().filter(FinancePeriod::isClosed).toList();
    ImportRun run = new ImportRun(tools, entries.all(school), closed, errors, request.language());
    SheetReader.read(file, LIMITS, run::accept);
    run.finish();
    if (!dryRun) {
      if (!errors.isEmpty()) {
        throw errors.refusal();
      }
      store(school, run, file);
    }
    return report(run, errors, dryRun);
  }

  private void store(School school, ImportRun run, byte[] file) {
    String author = user.require().fullName();
    Map<Integer, FinanceEntry> byRow = new LinkedHashMap<>();
    for (ImportRun.NewEntry one : run.additions()) {
      Set<UUID> twins =
          one.twins().stream()
              .map(line -> line.entry() == null ? byRow.get(line.row()) : line.entry())
              .map(FinanceEntry::getId)
              .collect(Collectors.toSet());
      byRow.put(one.row(), ledger.prepare(school, one.content(), twins, author));
    }
    ledger.enterAll(school, List.copyOf(byRow.values()));
    audit.book(
        AuditAction.IMPORTED,
        school.getId(),
        AuditChanges.of("added", null, run.additions().size())
            .and("same", null, run.same())
            .and("numbers", null, numbers(byRow.values().stream()))
            .and("sha256", null, sha256(file)));
  }

  /** №12–№45: they have no gaps. */
  private static String numbers(Stream<FinanceEntry> added) {
    List<Integer> numbers = added.map(FinanceEntry::getNumber).sorted().toList();
    return numbers.isEmpty()
        ? null
        : "№%d–№%d".formatted(numbers.get(0), numbers.get(numbers.size() - 1));
  }

  private static FinanceImportReport report(ImportRun run, ImportErrors errors, boolean dryRun) {
    ImportHeadings<FinanceColumn> headings = run.headings();
    return new FinanceImportReport()
        .dryRun(dryRun)
        .stored(!dryRun)
        .rows(run.rows())
        .added(run.additions().size())
        .same(run.same())
        .suspected(run.suspected())
        .errorCount(errors.count())
        .columns(
            headings == null
                ? List.of()
                : headings.columns().values().stream().map(FinanceColumn::field).toList())
        .ignoredHeaders(headings == null ? List.of() : headings.ignored())
        .preview(run.preview())
        .errors(errors.list());
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
