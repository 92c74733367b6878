package kg.onuguu.finance;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.FinanceLedgerApi;
import kg.onuguu.api.model.Currency;
import kg.onuguu.api.model.FinanceCategory;
import kg.onuguu.api.model.FinanceEntry;
import kg.onuguu.api.model.FinanceEntryLinks;
import kg.onuguu.api.model.FinanceEntryPage;
import kg.onuguu.api.model.FinanceEntrySort;
import kg.onuguu.api.model.FinanceEntryType;
import kg.onuguu.api.model.FinanceExpenseInput;
import kg.onuguu.api.model.FinanceIncomeInput;
import kg.onuguu.api.model.FinanceKind;
import kg.onuguu.api.model.FinanceReversalInput;
import kg.onuguu.api.model.FinanceSource;
import kg.onuguu.api.model.FinanceWarning;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** The book of incomes and expenses over HTTP. */
class EntriesResource implements FinanceLedgerApi {
  private final EntryReader reader;
  private final Entries entries;
  private final FinanceMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  EntriesResource(
      EntryReader reader,
      Entries entries,
      FinanceMapper mapper,
      CurrentScope scope,
      Idempotency idempotency) {
    this.reader = reader;
    this.entries = entries;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<FinanceEntryPage> listFinanceEntries(
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
      FinanceEntrySort sort,
      Integer page,
      Integer size) {
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
    return RestResponse.ok(
        reader.page(caller, schoolId, filter, EntryFilters.order(sort), Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<FinanceEntry> createFinanceIncome(
      UUID schoolId, FinanceIncomeInput input, String idempotencyKey) {
    return created(
        schoolId,
        idempotencyKey,
        input,
        () ->
            entries.create(scope.get(), schoolId, mapper.toContent(input), mapper.toLinks(input)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<FinanceEntry> createFinanceExpense(
      UUID schoolId, FinanceExpenseInput input, String idempotencyKey) {
    return created(
        schoolId,
        idempotencyKey,
        input,
        () ->
            entries.create(scope.get(), schoolId, mapper.toContent(input), mapper.toLinks(input)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<FinanceEntry> getFinanceEntry(UUID schoolId, UUID entryId) {
    return answer(reader.read(scope.get(), schoolId, entryId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<FinanceEntry> linkFinanceEntry(
      UUID schoolId, UUID entryId, FinanceEntryLinks links, String ifMatch) {
    return answer(entries.link(scope.get(), schoolId, entryId, mapper.toLinks(links), ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<FinanceEntry> reverseFinanceEntry(
      UUID schoolId,
      UUID entryId,
      FinanceReversalInput input,
      String ifMatch,
      String idempotencyKey) {
    return created(
        schoolId,
        idempotencyKey,
        input,
        () ->
            entries.reverse(
                scope.get(), schoolId, entryId, input.getReason(), input.getDate(), ifMatch));
  }

  private RestResponse<FinanceEntry> created(
      UUID schoolId, String key, Object body, Supplier<FinanceEntry> creation) {
    return idempotency.once(
        key,
        body,
        () -> {
          FinanceEntry entry = creation.get();
          return Answers.created(
              entry,
              entry.getVersion(),
              "/api/v1/schools/%s/finance/entries/%s".formatted(schoolId, entry.getId()));
        });
  }

  private static RestResponse<FinanceEntry> answer(FinanceEntry entry) {
    return Answers.ok(entry, entry.getVersion());
  }
}
