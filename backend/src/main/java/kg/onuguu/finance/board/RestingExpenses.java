package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.DecisionExpenses;
import kg.onuguu.school.School;

@ApplicationScoped
class RestingExpenses {
  record Sums() {
    DecisionExpenses of(BoardDecision decision) {
      return new DecisionExpenses().count(0).sums(List.of()).exceeded(false);
    }
  }

  Sums of(School school, List<BoardDecision> decisions) {
    return new Sums();
  }

  boolean restOn(BoardDecision decision) {
    return false;
  }

  Set<Integer> yearsWithMoney(School school) {
    return Set.of();
  }

  boolean attracted(School school) {
    return false;
  }
}
