package kg.onuguu.plan.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The weakness of a self-evaluation that a problem came from. What a reader of the plan
 * wants to know of it is copied, so that no plan needs a look elsewhere.
 *
 * @param criterionCode null where the weakness names none
 */
@Embeddable
public record WeaknessOrigin(
    @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "weakness_id", length = 16) UUID weaknessId,
    @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "weakness_evaluation_id", length = 16)
        UUID selfEvaluationId,
    @Column(name = "weakness_section", length = 20) String sectionCode,
    @Column(name = "weakness_criterion", length = 20) String criterionCode,
    @Column(name = "weakness_school_year") Integer schoolYear) {}
