package kg.onuguu.finance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The papers of all records seen from the evidence; written only with the records. */
@Entity
@Immutable
@Table(name = "finance_board_paper")
@IdClass(BoardPaperUse.Key.class)
class BoardPaperUse {

  /** A paper of a record. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    UUID recordId;
    UUID evidenceId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && recordId.equals(that.recordId)
          && evidenceId.equals(that.evidenceId);
    }

    @Override
    public int hashCode() {
      return recordId.hashCode() ^ evidenceId.hashCode();
    }
  }

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(name = "record_id", length = 16)
  private UUID recordId;

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(name = "evidence_id", length = 16)
  private UUID evidenceId;

  protected BoardPaperUse() {}
}
