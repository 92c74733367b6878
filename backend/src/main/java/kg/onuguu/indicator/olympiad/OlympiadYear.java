package kg.onuguu.indicator.olympiad;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Olympiads of one school year. Unknown is null, and not 0. */
public record OlympiadYear(
    int schoolYear, List<OlympiadStageRow> stages, List<OlympiadResultRow> results) {

  public Integer participants(Stage stage) {
    return stages.stream()
        .filter(row -> row.getStage() == stage)
        .map(OlympiadStageRow::getParticipants)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** As a report prints it. */
  public Integer declaredPrizes(Stage stage) {
    return stages.stream()
        .filter(row -> row.getStage() == stage)
        .map(OlympiadStageRow::getDeclaredPrizes)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Prizes in the list of results of the stage; null when the list has none of it. */
  public Integer listedPrizes(Stage stage) {
    return results.stream()
        .filter(row -> row.getStage() == stage)
        .map(OlympiadResultRow::getNumber)
        .reduce(Integer::sum)
        .orElse(null);
  }

  /** The listed prizes, else the declared ones. */
  public Integer prizes(Stage stage) {
    Integer listed = listedPrizes(stage);
    return listed != null ? listed : declaredPrizes(stage);
  }

  /** Whether somebody was there: participants or prizes; null while nothing is known. */
  public Boolean attended(Stage stage) {
    Integer participants = participants(stage);
    Integer prizes = prizes(stage);
    if (participants == null && prizes == null) {
      return null;
    }
    return (participants != null && participants > 0) || (prizes != null && prizes > 0);
  }

  /** Recorded, and nothing known of any stage: the "-" of a report (DQ-56). */
  public boolean isBlank() {
    return Arrays.stream(Stage.values()).allMatch(stage -> attended(stage) == null);
  }
}
