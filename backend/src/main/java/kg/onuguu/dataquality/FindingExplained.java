package kg.onuguu.dataquality;

import java.util.UUID;

/**
 * The school said why in the list of findings; fired within that transaction, for features that
 * keep the same explanation at the record itself.
 */
public record FindingExplained(UUID schoolId, String code, String key, String text) {}
