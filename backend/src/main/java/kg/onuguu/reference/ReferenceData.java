package kg.onuguu.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;

/**
 * Every enumeration and the criteria sets, read once from the resources of this version (R-171,
 * Pages, documents and messages take their labels from here.
 */
@ApplicationScoped
public class ReferenceData {
  private record Sets(String version, List<ReferenceSet> sets) {}

  private final String version;
  private final Map<String, Map<String, ReferenceValue>> sets = new LinkedHashMap<>();
  private final List<CriteriaSet> criteriaSets;

  ReferenceData() {
    ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    Sets read = read(json, "/reference/sets.json", new TypeReference<>() {});
    version = read.version();
    for (ReferenceSet set : read.sets()) {
      Map<String, ReferenceValue> values = new LinkedHashMap<>();
      for (ReferenceValue value : set.items()) {
        if (values.put(value.code(), value) != null) {
          throw new IllegalStateException("Twice in " + set.code() + ": " + value.code());
        }
      }
      if (sets.put(set.code(), Collections.unmodifiableMap(values)) != null) {
        throw new IllegalStateException("There are two sets " + set.code());
      }
    }
    criteriaSets = read(json, "/reference/criteria.json", new TypeReference<>() {});
  }

  /** The values of a set in their order; an error of the program when there is no such set. */
  public List<ReferenceValue> values(String set) {
    return List.copyOf(set(set).values());
  }

  /** The codes of a set in their order. */
  public List<String> codes(String set) {
    return List.copyOf(set(set).keySet());
  }

  /** The labels of a set by their codes, in their order. */
  public Map<String, String> labels(String set, Language language) {
    Map<String, String> labels = new LinkedHashMap<>();
    set(set).forEach((code, value) -> labels.put(code, value.label(language)));
    return labels;
  }

  public Optional<ReferenceValue> find(String set, String code) {
    return Optional.ofNullable(set(set).get(code));
  }

  /** A value that the program itself names. */
  public ReferenceValue require(String set, String code) {
    return find(set, code)
        .orElseThrow(() -> new IllegalArgumentException("No " + code + " in " + set));
  }

  /** A value that a client names: an unknown code is a 400 at that place. */
  public ReferenceValue require(String set, String code, String pointer) {
    return find(set, code)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.VALIDATION,
                    Violation.at(pointer, "unknown_code").from("reference")));
  }

  public String label(String set, String code, Language language) {
    return require(set, code).label(language);
  }

  String version() {
    return version;
  }

  List<ReferenceSet> sets() {
    return sets.entrySet().stream()
        .map(set -> new ReferenceSet(set.getKey(), List.copyOf(set.getValue().values())))
        .toList();
  }

  /** The sets that come with the program. */
  public List<CriteriaSet> criteriaSets() {
    return criteriaSets;
  }

  private Map<String, ReferenceValue> set(String code) {
    Map<String, ReferenceValue> values = sets.get(code);
    if (values == null) {
      throw new IllegalArgumentException("There is no set " + code);
    }
    return values;
  }

  private static <T> T read(ObjectMapper json, String resource, TypeReference<T> type) {
    try (InputStream file = ReferenceData.class.getResourceAsStream(resource)) {
      return json.readValue(file, type);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
