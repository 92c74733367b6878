package kg.onuguu.indicator.ort;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** A band of scores in a year. */
@Entity
@Table(name = "ort_band")
public class OrtBandRow extends YearRow<OrtBandRow> {
  @Embedded private Band band;

  protected OrtBandRow() {}

  public OrtBandRow(UUID schoolId, int schoolYear, Band band) {
    super(schoolId, schoolYear);
    this.band = band;
  }

  @Override
  protected String address() {
    return "bands/" + band.fromScore();
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("from", band.fromScore());
    values.put("to", band.toScore());
    values.put("label", band.label());
    values.put("participants", band.participants());
    return values;
  }

  @Override
  protected void take(OrtBandRow other) {
    band = other.band;
  }

  public Band getBand() {
    return band;
  }
}
