package kg.onuguu.indicator.table;

import java.util.List;

/**
 * The rows of one kind that a window of a table shall have.
 *
 * @param wanted one for each key
 */
public record RowSet<R extends YearRow<R>>(Class<R> type, List<R> wanted) {}
