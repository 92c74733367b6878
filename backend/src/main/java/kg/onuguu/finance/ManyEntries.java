package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.database.Batch;

/** Writes thousands of new entries, which have no links yet, in a few statements. */
@ApplicationScoped
class ManyEntries {
  private static final String ENTRY =
      Batch.insertInto(
          "finance_entry",
          List.of(
              "id",
              "school_id",
              "version",
              "number",
              "entry_type",
              "flow",
              "source",
              "kind",
              "category",
              "article",
              "amount",
              "currency",
              "posted",
              "quantity",
              "unit",
              "estimated_value",
              "entry_date",
              "entry_year",
              "entry_half",
              "counterparty",
              "counterparty_private",
              "document_kind",
              "document_number",
              "document_date",
              "purpose",
              "reversed",
              "search_text",
              "private_text",
              "created_at",
              "created_by"));
  private static final String TWIN =
      Batch.insertInto("finance_duplicate", List.of("entry_id", "twin_id"));

  private final Batch batch;

  ManyEntries(EntityManager database) {
    batch = new Batch(database);
  }

  private record Twin(UUID entryId, UUID twinId) {}

  void insert(List<FinanceEntry> entries) {
    batch.run(ENTRY, entries, ManyEntries::set);
    List<Twin> twins =
        entries.stream()
            .flatMap(
                entry -> entry.getTwinIds().stream().map(twin -> new Twin(entry.getId(), twin)))
            .toList();
    batch.run(TWIN, twins, (parameters, twin) -> parameters.id(twin.entryId()).id(twin.twinId()));
  }

  /** In the order of the columns. */
  private static void set(Batch.Parameters parameters, FinanceEntry entry) throws SQLException {
    EntryContent content = entry.content();
    Paper paper = content.document();
    parameters
        .id(entry.getId())
        .id(entry.getSchoolId())
        .number(0)
        .number(entry.getNumber())
        .names(
            entry.getEntryType(),
            content.flow(),
            content.source(),
            content.kind(),
            content.category())
        .text(content.article())
        .number(content.amount())
        .names(content.currency())
        .number(entry.getPosted())
        .number(content.quantity())
        .text(content.unit())
        .number(content.estimatedValue())
        .day(content.day().date())
        .number(content.day().year())
        .number(content.day().half())
        .text(content.counterparty())
        .flag(content.counterpartyPrivate())
        .names(paper == null ? null : paper.kind())
        .text(paper == null ? null : paper.number())
        .day(paper == null ? null : paper.date())
        .text(content.purpose())
        .flag(entry.isReversed())
        .texts(entry.getSearchText(), entry.getPrivateText())
        .moment(entry.getCreatedAt())
        .text(entry.getCreatedBy());
  }
}
