package kg.onuguu.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A revision of the file of a record. A value: it never changes, a new file is a new one.
 *
 * @param note why the file was replaced, or null
 * @param addedBy the name of the person at that time
 */
@Embeddable
public record Revision(
    @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID fileId,
    @Column(length = 300) String note,
    Instant addedAt,
    @Column(length = 200) String addedBy) {}
