package kg.onuguu.indicator.olympiad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** Figures of a stage in a year; a stage of which nothing is known has no row. */
@Entity
@Table(name = "olympiad_stage")
public class OlympiadStageRow extends YearRow<OlympiadStageRow> {
  @Enumerated(EnumType.STRING)
  @Column(length = 10, updatable = false)
  private Stage stage;

  private Integer participants;
  private Integer declaredPrizes;

  protected OlympiadStageRow() {}

  public OlympiadStageRow(
      UUID schoolId, int schoolYear, Stage stage, Integer participants, Integer declaredPrizes) {
    super(schoolId, schoolYear);
    this.stage = stage;
    this.participants = participants;
    this.declaredPrizes = declaredPrizes;
  }

  @Override
  protected String address() {
    return "stages/" + stage.name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("participants", participants);
    values.put("declaredPrizes", declaredPrizes);
    return values;
  }

  @Override
  protected void take(OlympiadStageRow other) {
    participants = other.participants;
    declaredPrizes = other.declaredPrizes;
  }

  public Stage getStage() {
    return stage;
  }

  public Integer getParticipants() {
    return participants;
  }

  public Integer getDeclaredPrizes() {
    return declaredPrizes;
  }
}
