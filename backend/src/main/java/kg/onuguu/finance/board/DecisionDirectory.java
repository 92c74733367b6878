package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.finance.Decisions;
import kg.onuguu.school.School;

/** Decisions as the entries of the book name them. */
@ApplicationScoped
class DecisionDirectory implements Decisions {
  private final BoardDecisionRepository decisions;

  DecisionDirectory(BoardDecisionRepository decisions) {
    this.decisions = decisions;
  }

  @Override
  public Map<UUID, Decision> among(School school, Collection<UUID> ids) {
    return decisions.among(school, ids).stream()
        .map(one -> new Decision(one.getId(), one.getNumber(), one.getDecidedOn(), one.getBody()))
        .collect(Collectors.toMap(Decision::id, decision -> decision));
  }
}
