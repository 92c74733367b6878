package kg.onuguu.shared.sheet;

import java.util.Map;
import java.util.Set;

/**
 * What the cells of a row say.
 *
 * @param row its number in the file
 * @param wrong fields whose cells could not be read
 */
public record ImportedCells<C extends Enum<C> & ImportColumn>(
    int row, Map<C, Object> values, Set<String> wrong) {}
