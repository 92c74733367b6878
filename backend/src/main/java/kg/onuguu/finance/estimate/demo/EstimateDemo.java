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

/** An estimate of the school of the logins director and deputy, confirmed and changed twice. */
@ApplicationScoped
class EstimateDemo implements DemoContent {
  private static final String DIRECTOR = "Айгүл Сыдыкова";
  private static final String DEPUTY = "Нурлан Асанбеков";

  /** The year of the book's newest entries: what came in it is what is planned. */
  private static final int YEAR = 2026;

  private static final List<Line> LINES =
      List.of(
          line("2215", Source.REPUBLICAN_BUDGET, "150000"),
          line("2222", Source.REPUBLICAN_BUDGET, "34500"),
          line("2222", Source.SPECIAL_FUNDS, "27000"),
          line("3112", Source.SPECIAL_FUNDS, "15000"));

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
    estimates.write(
        world.school(),
        YEAR,
        LINES,
        new Confirmation(past(Month.JANUARY, 15), "3", time.now(), DIRECTOR),
        List.of(
            new EstimateChange.Content(
                past(Month.APRIL, 20),
                "Химия кабинетине приборлордун баасы көтөрүлгөндүктөн, чарбалык буюмдардын"
                    + " эсебинен которулду",
                "14",
                List.of(
                    move("2222", Source.SPECIAL_FUNDS, "-5000"),
                    move("3112", Source.SPECIAL_FUNDS, "5000"))),
            new EstimateChange.Content(
                past(Month.SEPTEMBER, 10),
                "Демөөрчү ашкананын идиштерине каражат берүүгө макул болду",
                "27",
                List.of(move("2222", Source.SPONSOR, "25000")))),
        time.now(),
        DEPUTY);
  }

  /** In the first months of the year, what has happened has happened today. */
  private LocalDate past(Month month, int day) {
    LocalDate date = LocalDate.of(YEAR, month, day);
    return date.isAfter(time.today()) ? time.today() : date;
  }

  private static Line line(String article, Source source, String planned) {
    return new Line(article, source, new BigDecimal(planned));
  }

  private static Move move(String article, Source source, String amount) {
    return new Move(article, source, new BigDecimal(amount));
  }
}
