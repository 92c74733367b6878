package kg.onuguu.search;

import java.util.UUID;

/**
 * One thing found.
 *
 * @param context what it belongs to, in words: the district of a school, the school of a plan
 * @param planId null for a school
 */
public record SearchHit(
    SearchKind kind, UUID id, String title, String context, UUID schoolId, UUID planId) {}
