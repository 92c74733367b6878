package kg.onuguu.indicator.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/** School years that are over and have figures which the director has not confirmed. */
@ApplicationScoped
public class UnconfirmedYears {
  private final ConfirmationRepository confirmations;
  private final BusinessTime time;

  UnconfirmedYears(ConfirmationRepository confirmations, BusinessTime time) {
    this.confirmations = confirmations;
    this.time = time;
  }

  /**
   * Those of the own school that the page of its indicators shows first, oldest first; one query.
   */
  public List<SchoolYear> of(AccessScope.SchoolScope own) {
    int current = SchoolYear.of(time.today()).start();
    YearWindow shown = YearWindow.asked(null, null, current);
    return confirmations
        .unconfirmed(own.schoolId(), new YearWindow(shown.from(), current - 1))
        .stream()
        .map(SchoolYear::new)
        .toList();
  }
}
