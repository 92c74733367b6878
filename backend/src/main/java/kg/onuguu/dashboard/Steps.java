package kg.onuguu.dashboard;

import java.util.Comparator;
import java.util.List;
import kg.onuguu.api.model.NextStep;
import kg.onuguu.shared.text.Language;

/** A short list, the most urgent first; within an urgency the order in which they were found. */
final class Steps {
  private static final int MOST = 8;

  private Steps() {}

  static List<NextStep> inOrder(List<Step> steps, Language language) {
    return steps.stream()
        .sorted(Comparator.comparing(Step::urgency))
        .limit(MOST)
        .map(step -> step.in(language))
        .toList();
  }
}
