package kg.onuguu.indicator.ort;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** A recorded year of the ORT: who could and who did take part. */
@Entity
@Table(name = "ort_year")
public class OrtYearRow extends YearRow<OrtYearRow> {
  private Integer graduates;
  private Integer participants;
  private boolean asPrinted;

  protected OrtYearRow() {}

  public OrtYearRow(
      UUID schoolId, int schoolYear, Integer graduates, Integer participants, boolean asPrinted) {
    super(schoolId, schoolYear);
    this.graduates = graduates;
    this.participants = participants;
    this.asPrinted = asPrinted;
  }

  @Override
  protected String address() {
    return "";
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("graduates", graduates);
    values.put("participants", participants);
    values.put("asPrinted", asPrinted);
    return values;
  }

  @Override
  protected void take(OrtYearRow other) {
    graduates = other.graduates;
    participants = other.participants;
    asPrinted = other.asPrinted;
  }

  public Integer getGraduates() {
    return graduates;
  }

  public Integer getParticipants() {
    return participants;
  }

  public boolean isAsPrinted() {
    return asPrinted;
  }
}
