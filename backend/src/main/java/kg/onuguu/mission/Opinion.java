package kg.onuguu.mission;

import java.time.LocalDate;

/** The recorded opinion of one group. */
public record Opinion(OpinionGroup group, OpinionSource source, LocalDate heardOn, String note) {}
