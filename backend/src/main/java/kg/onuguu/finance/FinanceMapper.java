package kg.onuguu.finance;

import java.util.List;
import kg.onuguu.api.model.FinanceActivityRef;
import kg.onuguu.api.model.FinanceDecisionRef;
import kg.onuguu.api.model.FinanceDocument;
import kg.onuguu.api.model.FinanceEntryLinks;
import kg.onuguu.api.model.FinanceEntryRef;
import kg.onuguu.api.model.FinanceExpenseInput;
import kg.onuguu.api.model.FinanceIncomeInput;
import kg.onuguu.api.model.FinanceReversalRef;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Entries at the edge. */
@Mapper(imports = {EntryType.class, Kind.class, EntryRules.class})
public interface FinanceMapper {
  @Mapping(target = "flow", expression = "java(EntryType.INCOME)")
  @Mapping(target = "article", ignore = true)
  @Mapping(target = "day", expression = "java(EntryRules.day(input.getDate(), input.getYear()))")
  EntryContent toContent(FinanceIncomeInput input);

  @Mapping(target = "flow", expression = "java(EntryType.EXPENSE)")
  @Mapping(target = "kind", expression = "java(Kind.CASH)")
  @Mapping(target = "estimatedValue", ignore = true)
  @Mapping(target = "day", expression = "java(EntryRules.day(input.getDate(), input.getYear()))")
  EntryContent toContent(FinanceExpenseInput input);

  @Mapping(target = "duplicateDismissedReason", ignore = true)
  EntryLinks toLinks(FinanceIncomeInput input);

  @Mapping(target = "duplicateDismissedReason", ignore = true)
  EntryLinks toLinks(FinanceExpenseInput input);

  EntryLinks toLinks(FinanceEntryLinks links);

  Paper toOwn(FinanceDocument document);

  FinanceDocument toApi(Paper document);

  FinanceDecisionRef toApi(Decisions.Decision decision);

  @Mapping(target = "date", expression = "java(entry.getDay().toString())")
  FinanceEntryRef toRef(FinanceEntry entry);

  FinanceReversalRef toReversal(EntryRepository.Pair pair);

  @Mapping(target = "id", source = "entry.id")
  @Mapping(target = "version", source = "entry.version")
  @Mapping(target = "number", source = "entry.number")
  @Mapping(target = "type", source = "entry.entryType")
  @Mapping(target = "date", source = "entry.day.date")
  @Mapping(target = "year", source = "entry.day.year")
  @Mapping(
      target = "half",
      expression = "java(entry.getDay().date() == null ? null : entry.getDay().half())")
  @Mapping(target = "reversible", expression = "java(entry.isReversible())")
  @Mapping(
      target = "reversedType",
      expression =
          "java(entry.getEntryType() == EntryType.REVERSAL ? reversedType(entry.getFlow()) : null)")
  @Mapping(target = "createdByName", source = "entry.createdBy")
  kg.onuguu.api.model.FinanceEntry toApi(
      FinanceEntry entry,
      FinanceDecisionRef decision,
      FinanceActivityRef activity,
      FinanceReversalRef reversal,
      FinanceReversalRef reverses,
      List<FinanceEntryRef> duplicates,
      List<Warning> warnings);

  default kg.onuguu.api.model.FinanceEntryType reversedType(EntryType flow) {
    return kg.onuguu.api.model.FinanceEntryType.valueOf(flow.name());
  }
}
