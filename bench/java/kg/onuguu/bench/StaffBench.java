package kg.onuguu.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.staff.StaffContent;
import kg.onuguu.staff.demo.StaffGenerator;
import kg.onuguu.staff.sheet.BulkStore;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Staff for the benchmark, the same for the same seed: as a spreadsheet of twelve columns ({@code
 * POST /q/bench/staff/file?rows=&wrong=&seed=}), and straight into the table, until it has so many
 * rows ({@code POST /q/bench/staff/grow?to=}).
 */
@ApplicationScoped
public class StaffBench {
  private static final List<String> HEADINGS =
      List.of(
          "Фамилиясы", "Аты", "Атасынын аты", "Жынысы", "Туулган күнү",
          "Кызматкердин категориясы", "Кызматы", "Предметтери", "Билими", "Ишке кирген күнү",
          "Жумалык жүктөмү, саат", "Табелдик номери");

  /** Cells of a wrong row, by turns: sex, birth date, category, subjects, load. */
  private static final int[] WRONG = {3, 4, 5, 7, 10};

  /** 93,696 people in 2,394 schools, a little more so that they fit. */
  private static final int A_SCHOOL = 40;

  private final BulkStore store;
  private final EntityManager database;

  StaffBench(BulkStore store, EntityManager database) {
    this.store = store;
    this.database = database;
  }

  void register(@Observes Router router) {
    router.post("/q/bench/staff/file").order(-2000).blockingHandler(this::file, false);
    router.post("/q/bench/staff/grow").order(-2000).blockingHandler(this::grow, false);
  }

  private static int number(RoutingContext context, String name) {
    return Integer.parseInt(context.request().getParam(name));
  }

  /** As many a school as the country has; schools that have their people keep them. */
  private void grow(RoutingContext context) {
    int to = number(context, "to");
    QuarkusTransaction.requiringNew()
        .timeout(300)
        .run(
            () -> {
              int missing =
                  to - ((Number) one("select count(*) from staff_person").get(0)).intValue();
              int seed = 100;
              for (Object school :
                  one("select id from school where id not in (select school_id from staff_person)")) {
                int some = Math.min(missing, A_SCHOOL);
                if (some <= 0) {
                  return;
                }
                StaffGenerator people = new StaffGenerator(++seed);
                store.insert(id(school), Stream.generate(people::next).limit(some).toList());
                missing -= some;
              }
            });
    context.response().setStatusCode(204).end();
  }

  private List<?> one(String sql) {
    return database.createNativeQuery(sql).getResultList();
  }

  private static UUID id(Object bytes) {
    ByteBuffer id = ByteBuffer.wrap((byte[]) bytes);
    return new UUID(id.getLong(), id.getLong());
  }

  private void file(RoutingContext context) {
    int rows = number(context, "rows");
    int wrong = number(context, "wrong");
    int seed = number(context, "seed");
    StaffGenerator people = new StaffGenerator(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("Кызматкерлер");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, HEADINGS.get(column));
      }
      for (int row = 1; row <= rows; row++) {
        Object[] cells = cells(people.next(), seed);
        if (wrong > 0 && row % (rows / wrong) == 0) {
          cells[WRONG[row / (rows / wrong) % WRONG.length]] = "туура эмес";
        }
        write(sheet, row, cells);
      }
    } catch (IOException failure) {
      context.fail(failure);
      return;
    }
    context.response().end(Buffer.buffer(out.toByteArray()));
  }

  private static Object[] cells(StaffContent person, int seed) {
    return new Object[] {
      person.lastName(),
      person.firstName(),
      person.middleName(),
      person.sex().name().equals("FEMALE") ? "Аял" : "Эркек",
      person.birthDate(),
      person.category().name().equals("PEDAGOGICAL")
          ? "Педагогикалык персонал"
          : "Кенже тейлөөчү персонал",
      person.position(),
      person.subjects().isEmpty() ? "Башка предмет" : "Математика; Физика",
      "Жогорку билим",
      person.employedFrom(),
      person.weeklyLoad() == null ? 18 : person.weeklyLoad(),
      seed + "-" + person.personnelNumber()
    };
  }

  private static void write(Worksheet sheet, int row, Object[] cells) throws IOException {
    List<Object> values = Arrays.asList(cells);
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof java.time.LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd.mm.yyyy").set();
      } else if (value instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, value.toString());
      }
    }
    if (row % 1000 == 0) {
      sheet.flush();
    }
  }
}
