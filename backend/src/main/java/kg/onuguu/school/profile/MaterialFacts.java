package kg.onuguu.school.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a school owns, for other features. Figures are null while unknown.
 *
 * @param buildingAreaM2 of all buildings; null while one is unknown
 * @param landAreaM2 of the plot, which is something else (DQ-19)
 * @param yearsBuilt of the buildings, as far as known
 * @param facilities count by code of facility_kind, as far as known
 * @param teachingRooms rooms in which a class can have a lesson (DQ-59)
 * @param computers of pupils (desktops), whoever owns them, except written off
 * @param workingComputers those of them that work
 * @param laptopsOfSchool not written off, owned by the school or a project; those of the staff are
 *     apart (DQ-22)
 * @param asOf of which day the director confirmed the figures last; null if never
 */
public record MaterialFacts(
    BigDecimal buildingAreaM2,
    BigDecimal landAreaM2,
    List<Integer> yearsBuilt,
    Map<String, Integer> facilities,
    Integer teachingRooms,
    Integer computers,
    Integer workingComputers,
    Integer laptopsOfSchool,
    Integer laptopsOfStaff,
    LocalDate asOf) {

  /** While nobody wrote about it. */
  public static final MaterialFacts UNKNOWN =
      new MaterialFacts(null, null, List.of(), Map.of(), null, null, null, null, null, null);
}
