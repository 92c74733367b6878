package kg.onuguu.demo;

import java.util.List;
import java.util.UUID;

/**
 * The schools and accounts of the demonstration, for the parts that build on them.
 *
 * @param school of the logins director and deputy; the commission member is assigned to it
 * @param otherSchools eight more of the same district, in the order of their numbers; the
 *     commission member is assigned to the first
 * @param otherDirectors of the first five of otherSchools, in their order; they have no password
 *     yet
 * @param foreignSchools two of another district; the first is of the login director2
 */
public record DemoWorld(
    UUID district,
    UUID otherDistrict,
    UUID school,
    List<UUID> otherSchools,
    List<UUID> otherDirectors,
    List<UUID> foreignSchools,
    UUID director,
    UUID deputy,
    UUID commissionMember,
    UUID districtSpecialist,
    UUID administrator,
    UUID foreignDirector) {}
