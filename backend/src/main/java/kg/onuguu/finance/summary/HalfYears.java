package kg.onuguu.finance.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.api.model.FinancePeriod;
import kg.onuguu.finance.PeriodRepository;
import kg.onuguu.finance.Periods;
import kg.onuguu.school.School;
import kg.onuguu.shared.time.BusinessTime;

/** The half-years of a school: those that have begun, and those that have entries. */
@ApplicationScoped
class HalfYears {
  private final PeriodRepository periods;
  private final MoneyMapper mapper;
  private final BusinessTime time;

  HalfYears(PeriodRepository periods, MoneyMapper mapper, BusinessTime time) {
    this.periods = periods;
    this.mapper = mapper;
    this.time = time;
  }

  private record Key(int year, int half) {}

  /**
   * Newest first, from the first with an entry, or the first that was ever closed, to the present.
   *
   * @param own whether the reader may know who closed them
   */
  List<FinancePeriod> of(School school, List<MoneyQueries.Half> counted, boolean own) {
    Map<Key, Long> entries =
        counted.stream()
            .collect(
                Collectors.toMap(
                    half -> new Key(half.year(), half.half()), MoneyQueries.Half::entries));
    Map<Key, kg.onuguu.finance.FinancePeriod> known =
        periods.of(school).stream()
            .collect(
                Collectors.toMap(
                    period -> new Key(period.getPeriodYear(), period.getPeriodHalf()),
                    Function.identity()));
    LocalDate today = time.today();
    int first =
        Stream.concat(entries.keySet().stream(), known.keySet().stream())
            .mapToInt(Key::year)
            .min()
            .orElse(today.getYear());
    List<FinancePeriod> all = new ArrayList<>();
    for (int year = today.getYear(); year >= first; year--) {
      for (int half = 2; half >= 1; half--) {
        Key key = new Key(year, half);
        boolean begun = !today.isBefore(Periods.firstDay(year, half));
        if (begun || entries.containsKey(key)) {
          all.add(view(key, known.get(key), entries.getOrDefault(key, 0L), own));
        }
      }
    }
    return all;
  }

  private FinancePeriod view(
      Key key, kg.onuguu.finance.FinancePeriod period, long entries, boolean own) {
    if (period == null) {
      return new FinancePeriod()
          .year(key.year())
          .half(key.half())
          .version(0)
          .closed(false)
          .entries((int) entries);
    }
    FinancePeriod view = mapper.toApi(period, (int) entries);
    return own ? view : view.closedByName(null);
  }
}
