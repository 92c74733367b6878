package kg.onuguu.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is written of an assessment but its findings.
 *
 * @param steps all seven, in their order; a step that nobody wrote of is empty
 */
public record AssessmentContent(
    int schoolYear,
    ObjectKind object,
    String topic,
    String reason,
    String coordinator,
    String performers,
    Set<Method> methods,
    Map<Step, StepRecord> steps,
    Set<DataPrinciple> principles,
    List<Indicator> indicators,
    ResultDocument document) {

  public AssessmentContent {
    topic = Words.line(topic);
    reason = Words.orNull(reason);
    coordinator = Words.line(coordinator);
    performers = Words.line(performers);
    methods = inOrder(methods, Method.class);
    Map<Step, StepRecord> all = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      all.put(step, steps.getOrDefault(step, StepRecord.EMPTY));
    }
    steps = Collections.unmodifiableMap(all);
    principles = inOrder(principles, DataPrinciple.class);
    indicators = List.copyOf(indicators);
    document = document == null ? ResultDocument.NONE : document;
  }

  /** Steps of which something is written; a row of nothing but nulls would be read as none. */
  Map<Step, StepRecord> written() {
    Map<Step, StepRecord> written = new EnumMap<>(steps);
    written.values().removeIf(StepRecord.EMPTY::equals);
    return written;
  }

  int stepsDone() {
    return (int) steps.values().stream().filter(StepRecord::done).count();
  }

  /** The open step whose day comes first; of steps without a day the first. */
  Optional<Step> nextStep() {
    return open().stream()
        .min(
            Comparator.comparing(
                step -> Optional.ofNullable(steps.get(step).plannedOn()).orElse(LocalDate.MAX)));
  }

  List<Step> open() {
    return steps.entrySet().stream()
        .filter(step -> !step.getValue().done())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <E extends Enum<E>> Set<E> inOrder(Collection<E> values, Class<E> type) {
    EnumSet<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(values);
    return Collections.unmodifiableSet(sorted);
  }
}
