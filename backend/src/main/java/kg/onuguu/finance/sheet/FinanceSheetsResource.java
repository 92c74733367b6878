package kg.onuguu.finance.sheet;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.FinanceSheetsApi;
import kg.onuguu.api.model.Currency;
import kg.onuguu.api.model.FinanceCategory;
import kg.onuguu.api.model.FinanceEntrySort;
import kg.onuguu.api.model.FinanceEntryType;
import kg.onuguu.api.model.FinanceImportReport;
import kg.onuguu.api.model.FinanceKind;
import kg.onuguu.api.model.FinanceSource;
import kg.onuguu.api.model.FinanceWarning;
import kg.onuguu.finance.EntryFilter;
import kg.onuguu.finance.EntryFilters;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.staff.StaffAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** The book as a file, out and in. */
@RolesAllowed({DIRECTOR, DEPUTY})
class FinanceSheetsResource implements FinanceSheetsApi {
  private final FinanceExport export;
  private final FinanceImport imports;
  private final Vocabulary vocabulary;
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final BusinessTime time;

  FinanceSheetsResource(
      FinanceExport export,
      FinanceImport imports,
      Vocabulary vocabulary,
      CurrentScope scope,
      CurrentRequest request,
      BusinessTime time) {
    this.export = export;
    this.imports = imports;
    this.vocabulary = vocabulary;
    this.scope = scope;
    this.request = request;
    this.time = time;
  }

  @Override
  public RestResponse<byte[]> exportFinanceEntries(
      UUID schoolId,
      String q,
      FinanceEntryType type,
      FinanceSource source,
      FinanceKind kind,
      FinanceCategory category,
      String article,
      Currency currency,
      Integer year,
      Integer half,
      UUID activityId,
      UUID decisionId,
      FinanceWarning warning,
      FinanceEntrySort sort) {
    AccessScope caller = scope.get();
    EntryFilter filter =
        EntryFilters.of(
            caller,
            q,
            type,
            source,
            kind,
            category,
            article,
            currency,
            year,
            half,
            activityId,
            decisionId,
            warning);
    return file(
        export.of(caller, schoolId, filter, EntryFilters.order(sort)), "finance", "file.book");
  }

  @Override
  public RestResponse<byte[]> getFinanceTemplate(UUID schoolId) {
    return file(export.template(scope.get(), schoolId), "finance-template", "file.template");
  }

  @Override
  public RestResponse<FinanceImportReport> importFinanceEntries(
      UUID schoolId, byte[] file, Boolean dryRun) {
    return RestResponse.ok(imports.run(scope.get(), schoolId, file, Boolean.TRUE.equals(dryRun)));
  }

  private RestResponse<byte[]> file(FinanceExport.File file, String ascii, String key) {
    String name = vocabulary.text(key, request.language());
    String number = file.schoolNumber().replaceAll("[^0-9A-Za-zА-Яа-яӨөҮүҢңЁё-]", "_");
    String plain = number.replaceAll("[^0-9A-Za-z-]", "_");
    return StaffAnswers.file(
        file.content(),
        "%s_%s_%s.xlsx".formatted(ascii, plain, time.today()),
        "%s_%s_%s.xlsx".formatted(name, number, time.today()));
  }
}
