package kg.onuguu.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/** The window that is read when nobody says which. */
@ApplicationScoped
class CurrentYears {
  private final BusinessTime time;

  CurrentYears(BusinessTime time) {
    this.time = time;
  }

  YearWindow window(Integer from, Integer to) {
    return YearWindow.asked(from, to, SchoolYear.of(time.today()).start());
  }
}
