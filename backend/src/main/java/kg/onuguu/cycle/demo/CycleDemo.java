package kg.onuguu.cycle.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.cycle.CycleContent;
import kg.onuguu.cycle.CycleSeeding;
import kg.onuguu.cycle.CycleStage;
import kg.onuguu.cycle.ResultDocumentKind;
import kg.onuguu.cycle.StageRecord;
import kg.onuguu.cycle.StageStatus;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The annual cycles of the demonstration's school: last year's is complete, this year's has come to
 * its third stage.
 */
@ApplicationScoped
class CycleDemo implements DemoContent {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  /** Days as month and day: the cycle of a year begins in the August before it. */
  record Step(
      CycleStage stage,
      StageStatus status,
      MonthDay plannedStart,
      MonthDay plannedEnd,
      MonthDay started,
      MonthDay finished,
      String responsible,
      ResultDocumentKind documentKind,
      String documentNumber,
      MonthDay documentDate,
      String input,
      String result) {}

  private final CycleSeeding cycles;
  private final BusinessTime time;

  CycleDemo(CycleSeeding cycles, BusinessTime time) {
    this.cycles = cycles;
    this.time = time;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void create(DemoWorld world) {
    int year = SchoolYear.of(time.today()).start();
    Map<String, List<Step>> years = read();
    cycles.write(world.school(), year - 1, content(years.get("last"), year - 1), time.now());
    cycles.write(world.school(), year, content(years.get("current"), year), time.now());
  }

  private CycleContent content(List<Step> steps, int year) {
    Map<CycleStage, StageRecord> stages = new EnumMap<>(CycleStage.class);
    steps.forEach(step -> stages.put(step.stage(), record(step, year)));
    return new CycleContent(stages);
  }

  private StageRecord record(Step step, int year) {
    return new StageRecord(
        step.status(),
        day(step.plannedStart(), year),
        day(step.plannedEnd(), year),
        past(step.started(), year),
        past(step.finished(), year),
        step.responsible(),
        step.documentKind(),
        step.documentNumber(),
        past(step.documentDate(), year),
        step.input(),
        step.result(),
        null);
  }

  private static LocalDate day(MonthDay day, int year) {
    if (day == null) {
      return null;
    }
    return day.atYear(day.getMonthValue() >= Month.AUGUST.getValue() ? year : year + 1);
  }

  /** In the first days of a school year, what has happened has happened today. */
  private LocalDate past(MonthDay monthDay, int year) {
    LocalDate day = day(monthDay, year);
    return day != null && day.isAfter(time.today()) ? time.today() : day;
  }

  private static Map<String, List<Step>> read() {
    try (InputStream file = CycleDemo.class.getResourceAsStream("/demo/cycles.json")) {
      return JSON.readValue(file, new TypeReference<>() {});
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
