package kg.onuguu.indicator.ort;

import java.util.List;
import kg.onuguu.indicator.table.TableRefusals;

/** What a sent year of the ORT may not say. */
final class OrtRules {
  private OrtRules() {}

  static void check(OrtYear year, String pointer, TableRefusals wrong) {
    Integer graduates = year.graduates();
    Integer participants = year.participants();
    wrong.addIf(
        graduates != null && participants != null && participants > graduates,
        TableRefusals.at(pointer + "/participants", "more_than_graduates", "R-091")
            .with("max", graduates));
    List<Band> bands = year.bands();
    wrong.duplicates(bands, Band::fromScore, pointer + "/bands", "/fromScore", "R-092");
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      wrong.addIf(
          !band.isOpen() && band.toScore() < band.fromScore(),
          TableRefusals.at(pointer + "/bands/" + i + "/toScore", "band_backwards", "R-092"));
      wrong.addIf(
          i > 0 && band.fromScore() < bands.get(i - 1).fromScore(),
          TableRefusals.at(pointer + "/bands/" + i, "bands_out_of_order", "R-092"));
    }
    if (!year.asPrinted()) {
      scale(year, pointer, wrong);
    }
  }

  /** what is not copied from an old report leaves no score out and none twice. */
  private static void scale(OrtYear year, String pointer, TableRefusals wrong) {
    for (OrtYear.Gap gap : year.gaps()) {
      wrong.add(
          gap.lastScore() == null
              ? TableRefusals.at(pointer + "/bands", "band_end_missing", "R-092")
                  .with("from", gap.firstScore())
              : TableRefusals.at(pointer + "/bands", "band_gap", "R-092")
                  .with("from", gap.firstScore())
                  .with("to", gap.lastScore()));
    }
    for (int place : year.overlapping()) {
      wrong.add(TableRefusals.at(pointer + "/bands/" + place, "bands_overlap", "R-092"));
    }
  }
}
