package kg.onuguu.evaluation.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kg.onuguu.access.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whom a comment asks, as the account was called then. */
@Embeddable
public record Mention(
    @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID accountId,
    @Column(length = 150) String fullName,
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 30) Role role) {}
