package kg.onuguu.staff.sheet;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.StaffImportReport;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.sheet.ImportErrors;
import kg.onuguu.shared.sheet.ImportHeadings;
import kg.onuguu.shared.sheet.SheetLimits;
import kg.onuguu.shared.sheet.SheetReader;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.staff.StaffAudit;
import kg.onuguu.staff.StaffRepository;
import kg.onuguu.staff.StaffRules;
import kg.onuguu.staff.union.UnionNames;
import kg.onuguu.staff.union.UnionRepository;

/** Takes the staff register from a spreadsheet: all of it, or nothing. */
@ApplicationScoped
class StaffImport {
  private static final int LONGEST_SECONDS = 180;

  private final SchoolDirectory schools;
  private final ImportRun.Tools tools;
  private final UnionNames unionNames;
  private final UnionRepository unions;
  private final StaffAudit audit;
  private final Event<RegisterChanged> changes;
  private final CurrentRequest request;
  private final BusinessTime time;

  StaffImport(
      SchoolDirectory schools,
      Vocabulary vocabulary,
      StaffRules rules,
      StaffRepository people,
      BulkStore store,
      EntityManager database,
      UnionNames unionNames,
      UnionRepository unions,
      StaffAudit audit,
      Event<RegisterChanged> changes,
      CurrentRequest request,
      BusinessTime time) {
    this.schools = schools;
    this.tools = new ImportRun.Tools(vocabulary, rules, people, store, database);
    this.unionNames = unionNames;
    this.unions = unions;
    this.audit = audit;
    this.changes = changes;
    this.request = request;
    this.time = time;
  }

  /** 422 with every error when something is to be stored and cannot be. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  StaffImportReport run(AccessScope scope, UUID schoolId, byte[] file, boolean dryRun) {
    School school = schools.require(schoolId, scope);
    ImportErrors errors = new ImportErrors(request.language(), Vocabulary.BUNDLE);
    ImportRun run =
        new ImportRun(
            school, tools, unionsByName(school), errors, SchoolYear.of(time.today()), !dryRun);
    SheetReader.read(file, SheetLimits.DEFAULT, run::accept);
    run.finish();
    if (!dryRun) {
      if (!errors.isEmpty()) {
        throw errors.refusal();
      }
      stored(school, run, file);
    }
    return report(run, errors, dryRun);
  }

  private Map<String, UUID> unionsByName(School school) {
    return unionNames.of(school).entrySet().stream()
        .collect(
            Collectors.toMap(
                union -> SearchText.fold(union.getValue()),
                Map.Entry::getKey,
                (one, other) -> one));
  }

  private void stored(School school, ImportRun run, byte[] file) {
    if (run.added() + run.changed() > 0) {
      unions.touch(school, run.unions());
      changes.fire(RegisterChanged.of(school.getId(), Register.STAFF));
    }
    List<AuditChanges.Change> told = new ArrayList<>();
    told.add(new AuditChanges.Change("added", null, Integer.toString(run.added())));
    told.add(new AuditChanges.Change("changed", null, Integer.toString(run.changed())));
    told.add(new AuditChanges.Change("same", null, Integer.toString(run.same())));
    told.add(new AuditChanges.Change("sha256", null, sha256(file)));
    told.addAll(run.journal());
    audit.record(
        AuditAction.IMPORTED,
        school.getId(),
        school.getId(),
        Messages.of(StaffRules.MESSAGES).text(Language.KY, "audit.register"),
        new AuditChanges(told));
  }

  private static StaffImportReport report(ImportRun run, ImportErrors errors, boolean dryRun) {
    ImportHeadings<StaffColumn> headings = run.headings();
    return new StaffImportReport()
        .dryRun(dryRun)
        .stored(!dryRun)
        .rows(run.rows())
        .added(run.added())
        .changed(run.changed())
        .same(run.same())
        .errorCount(errors.count())
        .columns(
            headings == null
                ? List.of()
                : headings.columns().values().stream().map(StaffColumn::field).toList())
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
