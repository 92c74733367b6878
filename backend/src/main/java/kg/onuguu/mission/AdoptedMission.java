package kg.onuguu.mission;

/** The mission of a school in Kyrgyz and, where it was translated, in Russian. */
public record AdoptedMission(String text, String textRu) {}
