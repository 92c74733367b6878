package kg.onuguu.finance.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import kg.onuguu.api.model.Currency;
import kg.onuguu.api.model.FinanceEntryType;
import kg.onuguu.api.model.FinanceImportedRow;
import kg.onuguu.api.model.FinanceImportedRowState;
import kg.onuguu.shared.sheet.ImportedCells;

/** A row as the preview shows it: what could be read of it. */
final class ImportedRows {
  private ImportedRows() {}

  static FinanceImportedRow of(ImportedCells<FinanceColumn> cells, FinanceImportedRowState state) {
    Map<FinanceColumn, Object> values = cells.values();
    Object type = values.get(FinanceColumn.TYPE);
    Object day = values.getOrDefault(FinanceColumn.DATE, values.get(FinanceColumn.YEAR));
    Object currency = values.get(FinanceColumn.CURRENCY);
    return new FinanceImportedRow()
        .row(cells.row())
        .state(state)
        .type(type == null ? null : FinanceEntryType.fromValue(type.toString()))
        .number((Integer) values.get(FinanceColumn.NUMBER))
        .date(Objects.toString(day, null))
        .purpose((String) values.get(FinanceColumn.PURPOSE))
        .amount((BigDecimal) values.get(FinanceColumn.AMOUNT))
        .currency(currency == null ? null : Currency.fromValue(currency.toString()))
        .quantity((BigDecimal) values.get(FinanceColumn.QUANTITY))
        .unit((String) values.get(FinanceColumn.UNIT));
  }
}
