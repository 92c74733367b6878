package kg.onuguu.indicator.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import kg.onuguu.indicator.table.ConfirmedYears;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Tells the tables which years must not change. */
@ApplicationScoped
class StoredConfirmedYears implements ConfirmedYears {
  private final ConfirmationRepository confirmations;

  StoredConfirmedYears(ConfirmationRepository confirmations) {
    this.confirmations = confirmations;
  }

  @Override
  public Set<Integer> of(UUID schoolId) {
    return Set.copyOf(confirmations.confirmed(schoolId));
  }

  @Override
  public void requireDraft(School school, Set<Integer> changed, IntFunction<String> pointer) {
    Set<Integer> locked = new HashSet<>(of(school.getId()));
    locked.retainAll(changed);
    if (!locked.isEmpty()) {
      List<Violation> violations =
          locked.stream()
              .sorted()
              .map(
                  year ->
                      TableRefusals.at(pointer.apply(year), "year_confirmed", "R-178")
                          .with("year", year))
              .toList();
      throw new ProblemException(ProblemType.ILLEGAL_TRANSITION, violations)
          .because(TableRefusals.BUNDLE, "years_confirmed", Map.of("years", List.copyOf(locked)));
    }
  }
}
