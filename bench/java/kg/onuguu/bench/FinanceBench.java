package kg.onuguu.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A book of incomes and expenses as a spreadsheet, the same for the same seed ({@code POST
 * /q/bench/finance/file?rows=&wrong=&seed=&sums=}). The fewer sums there are, the more rows look
 * alike.
 */
@ApplicationScoped
public class FinanceBench {
  private static final List<String> HEADINGS =
      List.of(
          "Жазуунун түрү",
          "Күнү",
          "Булагы",
          "Акчабы, буюмбу",
          "Багыты",
          "Суммасы",
          "Валютасы",
          "Ким берди же кимге төлөндү",
          "Документтин түрү",
          "Документтин номери",
          "Максаты");

  private static final List<String> PLACES =
      List.of("Ашкана", "Спорт залы", "Китепкана", "Химия кабинети", "Чатыр", "От казан", "Короо");
  private static final List<String> WORKS =
      List.of("оңдоо", "жабдуу", "боёк", "эмерек", "жарык", "терезе", "эшик", "түтүк", "идиш");

  /** Cells of a wrong row, by turns: day, source, direction, sum. */
  private static final int[] WRONG = {1, 2, 4, 5};

  private static final int DAYS = 2000;

  void register(@Observes Router router) {
    router.post("/q/bench/finance/file").order(-2000).blockingHandler(this::file, false);
  }

  private static int number(RoutingContext context, String name) {
    return Integer.parseInt(context.request().getParam(name));
  }

  private void file(RoutingContext context) {
    int rows = number(context, "rows");
    int wrong = number(context, "wrong");
    int sums = number(context, "sums");
    Random random = new Random(number(context, "seed"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("Китеп");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, HEADINGS.get(column));
      }
      for (int row = 1; row <= rows; row++) {
        Object[] cells = cells(random, row, sums);
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

  /** Two incomes of at least 1,000 som for each expense of less: the money suffices. */
  private static Object[] cells(Random random, int row, int sums) {
    boolean expense = row % 3 == 0;
    int sum = expense ? random.nextInt(Math.min(sums, 1000)) + 1 : 1000 + random.nextInt(sums);
    String place = PLACES.get(random.nextInt(PLACES.size()));
    return new Object[] {
      expense ? "Чыгаша" : "Киреше",
      LocalDate.of(2018, 1, 1).plusDays(random.nextInt(DAYS)),
      "Жергиликтүү бюджет (айыл өкмөтү)",
      "Акчалай",
      "Имаратты оңдоо",
      new BigDecimal(sum + ".50"),
      "сом",
      "«Уста-кызмат» ЖЧК",
      "Акт",
      row % 2 == 0 ? null : "A-" + row,
      "%s: %s, %d-бөлүк".formatted(place, WORKS.get(random.nextInt(WORKS.size())), row)
    };
  }

  private static void write(Worksheet sheet, int row, Object[] cells) throws IOException {
    for (int column = 0; column < cells.length; column++) {
      Object value = cells[column];
      if (value instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd.mm.yyyy").set();
      } else if (value instanceof Number number) {
        sheet.value(row, column, number);
      } else if (value != null) {
        sheet.value(row, column, value.toString());
      }
    }
    if (row % 1000 == 0) {
      sheet.flush();
    }
  }
}
