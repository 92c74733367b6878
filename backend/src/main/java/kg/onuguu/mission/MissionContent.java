package kg.onuguu.mission;

import java.time.LocalDate;
import java.util.List;

/** A mission as it is written; what is unknown is null, what is missing is empty. */
public record MissionContent(
    String text,
    String textRu,
    LocalDate adoptedOn,
    String protocolNumber,
    List<String> goals,
    List<Opinion> opinions,
    List<Answer> answers,
    List<SchoolValue> values,
    List<GraduateComponent> graduateComponents,
    String orientationStage2,
    String orientationStage3) {

  /** While nobody has written anything. */
  static final MissionContent EMPTY =
      new MissionContent(
          "", null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
}
