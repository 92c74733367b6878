package kg.onuguu.dataquality;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All checks that the features contribute, by their codes. */
@ApplicationScoped
public class CheckCatalogue {
  private final Map<String, DataQualityCheck> checks;

  CheckCatalogue(@All List<DataQualityCheck> found) {
    checks =
        found.stream()
            .sorted(Comparator.comparing(DataQualityCheck::code))
            .collect(
                Collectors.toMap(
                    DataQualityCheck::code,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalStateException("Two checks are called " + one.code());
                    },
                    LinkedHashMap::new));
  }

  public Collection<DataQualityCheck> all() {
    return checks.values();
  }

  Optional<DataQualityCheck> find(String code) {
    return Optional.ofNullable(checks.get(code));
  }

  /** The checks that a change of these registers touches. */
  List<DataQualityCheck> reading(Set<Register> registers) {
    return checks.values().stream()
        .filter(check -> check.reads().stream().anyMatch(registers::contains))
        .toList();
  }
}
