package kg.onuguu.school.profile.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How former names are kept. */
@Converter
class FormerNames extends JsonColumn<FormerName> {
  FormerNames() {
    super(new TypeReference<>() {});
  }
}
