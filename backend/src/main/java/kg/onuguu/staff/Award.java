package kg.onuguu.staff;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.shared.json.JsonColumn;

/**
 * An award of a person, kept with the person.
 *
 * @param document number or name of the paper, or null
 */
public record Award(AwardKind kind, LocalDate awardedOn, String document) {

  /** As one text, for the journal. */
  @Override
  public String toString() {
    return Stream.of(kind, awardedOn, document)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /** All awards of a person in one column. */
  static final class Column extends JsonColumn<Award> {
    Column() {
      super(new TypeReference<List<Award>>() {});
    }
  }
}
