package kg.onuguu.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a school records of one stage. A value: written as a whole; what is unknown is null.
 *
 * @param input what the stage starts from; in stages 2 and 3 the last year's result
 * @param skipReason never empty when the stage is skipped
 */
@Embeddable
public record StageRecord(
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20)
        StageStatus status,
    LocalDate plannedStartOn,
    LocalDate plannedEndOn,
    LocalDate startedOn,
    LocalDate finishedOn,
    @Column(length = 300) String responsible,
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20)
        ResultDocumentKind documentKind,
    @Column(length = 50) String documentNumber,
    LocalDate documentDate,
    @Column(length = Length.LONG32) String input,
    @Column(length = Length.LONG32) String result,
    @Column(length = Length.LONG32) String skipReason) {

  /** While nobody has written anything. */
  static final StageRecord EMPTY =
      new StageRecord(
          StageStatus.NOT_STARTED,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  /** Texts of spaces say nothing; others stay as they were typed. */
  public StageRecord {
    responsible = known(responsible);
    documentNumber = known(documentNumber);
    input = known(input);
    result = known(result);
    skipReason = known(skipReason);
  }

  private static String known(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
