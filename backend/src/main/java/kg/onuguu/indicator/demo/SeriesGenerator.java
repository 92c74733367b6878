package kg.onuguu.indicator.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.GradeSystem;
import kg.onuguu.school.profile.GradeSystems;

/**
 * Plausible tables of invented schools: classes that move up and lose a pupil, quality that drifts,
 * results that follow from both. The same school gets the same figures every time; some schools
 * contradict themselves, as some do.
 */
final class SeriesGenerator {
  private static final int SEED = 93_696;

  private final GradeSystems systems;
  private final SeriesWriter out;
  private final int lastYear;
  private final int years;
  private final Instant now;

  /**
   * @param lastYear the running school year, of which only the pupils are known
   * @param years how many finished years come before it
   */
  SeriesGenerator(GradeSystems systems, SeriesWriter out, int lastYear, int years, Instant now) {
    this.systems = systems;
    this.out = out;
    this.lastYear = lastYear;
    this.years = years;
    this.now = now;
  }

  /** All tables of one school; a school without grades has none. */
  void write(UUID school, SchoolKind kind, int number) {
    Random random = new Random(SEED + 7919L * number);
    GradeSet grades = systems.of(lastYear).gradesOf(kind);
    if (grades == null) {
      return;
    }
    Figures figures = new Figures(school, random, number);
    Map<Integer, Integer> pupils = figures.firstYear(grades);
    for (int year = lastYear - years; year <= lastYear; year++) {
      if (year > lastYear - years) {
        pupils = figures.nextYear(pupils, grades, systems.of(year));
      }
      figures.contingent(year, pupils);
      if (year < lastYear) {
        figures.results(year, pupils, systems.of(year));
      }
    }
    for (TableKind table : TableKind.values()) {
      if (table != TableKind.DECLARED_FIGURES && table != TableKind.SURVEYS) {
        out.add(
            "indicator_table (version, school_id, kind, updated_at)",
            1L,
            school,
            table.name(),
            Timestamp.from(now));
      }
    }
  }

  /** The figures of one school. */
  private final class Figures {
    private final UUID school;
    private final Random random;
    private final int number;
    private final int size;
    private double quality;

    Figures(UUID school, Random random, int number) {
      this.school = school;
      this.random = random;
      this.number = number;
      this.size = 14 + random.nextInt(48);
      this.quality = 0.32 + random.nextDouble() * 0.25;
    }

    private int around(double value, double share) {
      return Math.max(1, (int) Math.round(value * (1 - share + 2 * share * random.nextDouble())));
    }

    private boolean every(int nth) {
      return number % nth == 0;
    }

    Map<Integer, Integer> firstYear(GradeSet grades) {
      Map<Integer, Integer> pupils = new TreeMap<>();
      grades.grades().forEach(grade -> pupils.put(grade, around(size, 0.15)));
      return pupils;
    }

    /** Grades move up; after the basic school some leave. */
    Map<Integer, Integer> nextYear(
        Map<Integer, Integer> before, GradeSet grades, GradeSystem system) {
      Map<Integer, Integer> pupils = new TreeMap<>();
      for (int grade : grades.grades()) {
        Integer lower = before.get(grade - 1);
        double staying = grade - 1 == system.lastOfBasic() ? 0.7 : 1;
        pupils.put(grade, lower == null ? around(size, 0.12) : around(lower * staying, 0.04));
      }
      return pupils;
    }

    void contingent(int year, Map<Integer, Integer> pupils) {
      int total = sum(pupils);
      Integer declared = every(5) && year == lastYear - 2 ? (Integer) (total + 3) : null;
      out.add("contingent_year (school_id, school_year, declared_total)", school, year, declared);
      pupils.forEach(
          (grade, number) ->
              out.add(
                  "contingent_grade (school_id, school_year, grade, pupils)",
                  school,
                  year,
                  grade,
                  number));
    }

    void results(int year, Map<Integer, Integer> pupils, GradeSystem system) {
      quality = Math.max(0.2, Math.min(0.75, quality - 0.015 + random.nextDouble() * 0.04));
      quality(year, pupils, system);
      olympiads(year);
      finals(year, pupils, system);
      resources(year, pupils);
    }

    private void quality(int year, Map<Integer, Integer> pupils, GradeSystem system) {
      out.add(
          "quality_year (school_id, school_year, period, ungraded_grades)",
          school,
          year,
          "YEAR",
          null);
      Map<String, int[]> blocks = new TreeMap<>();
      pupils.forEach(
          (grade, number) -> {
            String block =
                grade <= system.lastOfPrimary()
                    ? "PRIMARY"
                    : grade <= system.lastOfBasic() ? "BASIC" : "SECONDARY";
            int[] counts = blocks.computeIfAbsent(block, unused -> new int[6]);
            counts[0] += number;
            if (system.ungradedGrades().contains(grade)) {
              counts[5] += number;
            }
          });
      int[] all = new int[6];
      blocks.forEach(
          (block, counts) -> {
            marks(counts);
            for (int i = 0; i < all.length; i++) {
              all[i] += counts[i];
            }
            block(year, block, counts);
          });
      if (every(9) && year == lastYear - 1) {
        all[0] += 4;
        all[3] += 4;
      }
      block(year, "ALL", all);
    }

    /** Total, «5», «4–5», «3», «2», ungraded: the four groups make up all who have marks. */
    private void marks(int[] counts) {
      int graded = counts[0] - counts[5];
      int good = (int) Math.round(graded * quality);
      counts[1] = (int) (good * 0.4);
      counts[2] = good - counts[1];
      counts[4] = random.nextInt(4) == 0 ? Math.min(graded - good, 1 + random.nextInt(3)) : 0;
      counts[3] = graded - good - counts[4];
    }

    private void block(int year, String block, int[] counts) {
      out.add(
          "quality_block (school_id, school_year, block, total, excellent, good, satisfactory,"
              + " failing, ungraded)",
          school,
          year,
          block,
          counts[0],
          counts[1],
          counts[2],
          counts[3],
          counts[4],
          counts[5]);
    }

    private void olympiads(int year) {
      out.add("olympiad_year (school_id, school_year)", school, year);
      if (every(6) && year == lastYear - 1) {
        return;
      }
      int prizes = random.nextInt(6);
      stage(year, "SCHOOL", size, null);
      stage(year, "DISTRICT", 4 + random.nextInt(12), prizes);
      stage(year, "OBLAST", prizes / 2, prizes > 3 ? random.nextInt(2) : 0);
      stage(year, "REPUBLIC", 0, 0);
    }

    private void stage(int year, String stage, Integer participants, Integer prizes) {
      out.add(
          "olympiad_stage (school_id, school_year, stage, participants, declared_prizes)",
          school,
          year,
          stage,
          participants,
          prizes);
    }

    private void finals(int year, Map<Integer, Integer> pupils, GradeSystem system) {
      attestation(year, system.lastOfBasic(), pupils.get(system.lastOfBasic()));
      Integer graduates = pupils.get(system.lastOfSecondary());
      if (graduates == null) {
        return;
      }
      attestation(year, system.lastOfSecondary(), graduates);
      int participants = Math.min(graduates, around(graduates * 0.8, 0.15));
      out.add(
          "ort_year (school_id, school_year, graduates, participants, as_printed)",
          school,
          year,
          graduates,
          participants,
          false);
      int below = (int) Math.round(participants * (0.65 - quality * 0.6));
      int rest = participants - below;
      int middle = rest / 3;
      List<Integer> numbers = new ArrayList<>(List.of(below, rest - middle - rest / 8));
      numbers.addAll(List.of(middle, rest / 8, 0));
      int[][] bands = {{0, 109}, {110, 120}, {121, 150}, {151, 200}, {201, -1}};
      for (int i = 0; i < bands.length; i++) {
        out.add(
            "ort_band (school_id, school_year, from_score, to_score, participants)",
            school,
            year,
            bands[i][0],
            bands[i][1] < 0 ? null : (Integer) bands[i][1],
            numbers.get(i));
      }
    }

    private void attestation(int year, int grade, Integer graduates) {
      if (graduates == null) {
        return;
      }
      int good = (int) Math.round(graduates * Math.min(0.9, quality + 0.08));
      int best = good / 4;
      out.add(
          "attestation_grade (school_id, school_year, grade, graduates, mark5, mark4, mark3, mark2)",
          school,
          year,
          grade,
          graduates,
          best,
          good - best,
          graduates - good,
          0);
    }

    private void resources(int year, Map<Integer, Integer> pupils) {
      int total = sum(pupils);
      int teachers = Math.max(6, total / 14 + random.nextInt(3));
      out.add(
          "course_year (school_id, school_year, teachers, attended)",
          school,
          year,
          teachers,
          random.nextInt(1 + teachers / 3));
      methodical(year);
      out.add("textbook_year (school_id, school_year, declared)", school, year, "[]");
      double provision = 0.72 + random.nextDouble() * 0.28;
      pupils.forEach(
          (grade, number) ->
              out.add(
                  "textbook_count (school_id, school_year, grade, needed, available)",
                  school,
                  year,
                  grade,
                  number * 9,
                  (int) (number * 9 * provision)));
    }

    private void methodical(int year) {
      int[] counts = {1 + random.nextInt(4), 2 + random.nextInt(7), 1 + random.nextInt(5)};
      int total = counts[0] + counts[1] + counts[2];
      boolean wrong = every(7) && year == lastYear - 1;
      out.add(
          "methodical_year (school_id, school_year, period, declared_total)",
          school,
          year,
          "YEAR",
          wrong ? total + 1 : total);
      String[] kinds = {"teaching_programme", "test_work", "methodical_development"};
      for (int i = 0; i < kinds.length; i++) {
        out.add(
            "methodical_count (school_id, school_year, kind, number)",
            school,
            year,
            kinds[i],
            counts[i]);
      }
    }

    private static int sum(Map<Integer, Integer> pupils) {
      return pupils.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
