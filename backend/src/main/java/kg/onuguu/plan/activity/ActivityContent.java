package kg.onuguu.plan.activity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An activity as it is written; what is unknown is null. */
public record ActivityContent(
    Direction direction,
    int position,
    UUID objectiveId,
    Integer schoolYear,
    String text,
    String responsible,
    String participants,
    LocalDate startsOn,
    LocalDate dueOn,
    Integer durationDays,
    Set<UUID> predecessorIds,
    String expectedResult,
    String indicator,
    String baseline,
    String target,
    Budget budget) {}
