package kg.onuguu.finding;

/** A parameter that is a value of the reference data: its code in the API, its label in words. */
public record Label(String set, String code) {}
