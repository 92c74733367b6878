package kg.onuguu.indicator.demo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.demo.DemoCrowdContent;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.profile.GradeSystems;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Five-year tables of the invented schools. Those of one district are checked as well; of a crowd
 * as large as the country, which is for benches, only the rows are written: {@code
 * onuguu.demo-crowd-years=10} with {@code onuguu.demo-schools=2394}.
 */
@ApplicationScoped
class SeriesDemo implements DemoCrowdContent {
  private static final int BATCH = 100;

  /** A demonstration that is checked is no larger than this. */
  private static final int CHECKED = 100;

  private final EntityManager database;
  private final AgroalDataSource source;
  private final GradeSystems systems;
  private final Event<RegisterChanged> registers;
  private final BusinessTime time;
  private final int crowdYears;

  SeriesDemo(
      EntityManager database,
      AgroalDataSource source,
      GradeSystems systems,
      Event<RegisterChanged> registers,
      BusinessTime time,
      @ConfigProperty(name = "onuguu.demo-crowd-years", defaultValue = "0") int crowdYears) {
    this.database = database;
    this.source = source;
    this.systems = systems;
    this.registers = registers;
    this.time = time;
    this.crowdYears = crowdYears;
  }

  /** A school without tables. */
  private record Bare(UUID id, SchoolKind kind) {}

  @Override
  public void fill() {
    List<Bare> bare = QuarkusTransaction.requiringNew().call(this::bare);
    boolean few = bare.size() <= CHECKED;
    List<Bare> wanted = few || crowdYears > 0 ? bare : bare.subList(0, 0);
    int years = crowdYears > 0 ? crowdYears : YearWindow.REPORT_YEARS;
    for (int start = 0; start < wanted.size(); start += BATCH) {
      int first = start;
      List<Bare> some = wanted.subList(start, Math.min(start + BATCH, wanted.size()));
      QuarkusTransaction.requiringNew().timeout(120).run(() -> write(some, first, years, few));
    }
  }

  private List<Bare> bare() {
    return database
        .createQuery(
            "select school.id, school.kind from School school where not exists"
                + " (select 1 from IndicatorTable head where head.schoolId = school.id)"
                + " order by school.id",
            Object[].class)
        .getResultStream()
        .map(row -> new Bare((UUID) row[0], (SchoolKind) row[1]))
        .toList();
  }

  private void write(List<Bare> schools, int first, int years, boolean check) {
    int running = SchoolYear.of(time.today()).start();
    try (Connection connection = source.getConnection();
        SeriesWriter out = new SeriesWriter(connection)) {
      SeriesGenerator generator = new SeriesGenerator(systems, out, running, years, time.now());
      for (int i = 0; i < schools.size(); i++) {
        generator.write(schools.get(i).id(), schools.get(i).kind(), first + i + 1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    if (check) {
      schools.forEach(school -> registers.fire(RegisterChanged.all(school.id())));
    }
  }
}
