package kg.onuguu.indicator.ort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.indicator.table.Percentages;

/**
 * The national admission test (ЖРТ) of one school year.
 *
 * @param bands from the lowest score
 */
public record OrtYear(
    int schoolYear, Integer graduates, Integer participants, boolean asPrinted, List<Band> bands) {

  /** Scores that no band holds, both ends included; lastScore null up to the end. */
  public record Gap(int firstScore, Integer lastScore) {}

  /** The bands that are known; null when none is. */
  public Integer bandsSum() {
    return Percentages.sumOfKnown(counts());
  }

  /** Whether the number of each band is known. */
  public boolean isComplete() {
    return !bands.isEmpty() && Percentages.sumOfAll(counts()) != null;
  }

  private List<Integer> counts() {
    List<Integer> counts = new ArrayList<>();
    bands.forEach(band -> counts.add(band.participants()));
    return counts;
  }

  public BigDecimal participationPct() {
    return Percentages.of(participants, graduates);
  }

  /**
   * Those who are not below the threshold, in percent of the participants. A band above it that a
   * report leaves empty does not matter: who is not below is above.
   */
  public BigDecimal atOrAbovePct(int threshold) {
    Integer below = below(threshold);
    return below == null || participants == null || below > participants
        ? null
        : Percentages.of(participants - below, participants);
  }

  private Integer below(int threshold) {
    if (bands.isEmpty() || bands.stream().anyMatch(band -> band.crosses(threshold))) {
      return null;
    }
    List<Integer> counts = new ArrayList<>();
    bands.stream()
        .filter(band -> band.isBelow(threshold))
        .forEach(band -> counts.add(band.participants()));
    return counts.isEmpty() ? null : Percentages.sumOfAll(counts);
  }

  /** Where scores are missing: before, between and after the bands. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int next = 0;
    for (Band band : bands) {
      if (band.fromScore() > next) {
        gaps.add(new Gap(next, band.fromScore() - 1));
      }
      if (band.isOpen()) {
        return gaps;
      }
      next = Math.max(next, band.toScore() + 1);
    }
    gaps.add(new Gap(next, null));
    return gaps;
  }

  /** The places of bands in the list that begin before the one below them has ended. */
  public List<Integer> overlapping() {
    List<Integer> places = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      if (band.fromScore() < next) {
        places.add(i);
      }
      next = band.isOpen() ? Integer.MAX_VALUE : Math.max(next, band.toScore() + 1);
    }
    return places;
  }
}
