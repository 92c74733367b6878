package kg.onuguu.finance.estimate.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.finance.Source;
import kg.onuguu.finance.estimate.Confirmation;
import kg.onuguu.finance.estimate.EstimateChange;
import kg.onuguu.finance.estimate.EstimateSeeding;
import kg.onuguu.finance.estimate.Line;
import kg.onuguu.finance.estimate.Move;
import kg.onuguu.shared.time.BusinessTime;

/** This year's estimate of the school of the logins director and deputy, confirmed and changed. */
@ApplicationScoped
class EstimateDemo implements DemoContent {
  private static final String DIRECTOR = "Айгүл Сыдыкова";
  private static final String DEPUTY = "Нурлан Асанбеков";

  private static final List<Line> LINES =
      List.of(
          line("2111", Source.REPUBLICAN_BUDGET, "9480000"),
          line("2121", Source.REPUBLICAN_BUDGET, "1635300"),
          line("2211", Source.LOCAL_BUDGET, "18000"),
          line("2212", Source.LOCAL_BUDGET, "24000"),
          line("2215", Source.LOCAL_BUDGET, "60000"),
          line("2222", Source.LOCAL_BUDGET, "80000"),
          line("2222", Source.SPECIAL_FUNDS, "45000"),
          line("2231", Source.LOCAL_BUDGET, "420000"),
          line("3112", Source.LOCAL_BUDGET, "150000"),
          line("3112", Source.SPONSOR, "120000"));

  private final EstimateSeeding estimates;
  private final BusinessTime time;

  EstimateDemo(EstimateSeeding estimates, BusinessTime time) {
    this.estimates = estimates;
    this.time = time;
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public void create(DemoWorld world) {
    int year = time.today().getYear();
    LocalDate confirmedOn = past(year, Month.JANUARY, 15);
    estimates.write(
        world.school(),
        year,
        LINES,
        new Confirmation(confirmedOn, "3", time.now(), DIRECTOR),
        List.of(
            new EstimateChange.Content(
                past(year, Month.APRIL, 20),
                "Көмүрдүн баасы көтөрүлгөндүктөн, чарбалык буюмдардын эсебинен коммуналдык"
                    + " кызматтарга которулду",
                "14",
                List.of(
                    move("2222", Source.LOCAL_BUDGET, "-20000"),
                    move("2231", Source.LOCAL_BUDGET, "20000"))),
            new EstimateChange.Content(
                past(year, Month.SEPTEMBER, 10),
                "Демөөрчү ашканага идиш алып берүүгө каражат берди",
                "27",
                List.of(move("2222", Source.SPONSOR, "35000")))),
        time.now(),
        DEPUTY);
  }

  /** In the first months of a year, what has happened has happened today. */
  private LocalDate past(int year, Month month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return date.isAfter(time.today()) ? time.today() : date;
  }

  private static Line line(String article, Source source, String planned) {
    return new Line(article, source, new BigDecimal(planned));
  }

  private static Move move(String article, Source source, String amount) {
    return new Move(article, source, new BigDecimal(amount));
  }
}
