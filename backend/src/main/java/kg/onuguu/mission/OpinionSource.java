package kg.onuguu.mission;

/** How an opinion was gathered. */
public enum OpinionSource {
  SURVEY,
  MEETING
}
