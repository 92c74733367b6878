package kg.onuguu.school.profile.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kg.onuguu.finding.Label;
import kg.onuguu.school.profile.Doubt;

/** What a material base lacks before it is confirmed, and what in it is doubtful. */
final class MaterialDoubts {
  private static final String AREAS = "DQ-19";

  private MaterialDoubts() {}

  /**
   * In the order of the page.
   *
   * @param yearly the kinds of instructions that every school gives once a year
   */
  static List<Doubt> of(MaterialContent base, List<String> yearly, LocalDate today) {
    List<Doubt> all = new ArrayList<>();
    if (base.buildings().isEmpty()) {
      all.add(Doubt.blocker(null, "buildings_missing", "/buildings"));
    }
    all.addAll(areas(base));
    if (base.equipment().stream().anyMatch(one -> one.count() == null)) {
      all.add(Doubt.warning("R-090", "equipment_uncounted", "/equipment"));
    }
    all.addAll(inspections(base.inspections(), today));
    all.addAll(instructions(base.instructions(), yearly, today));
    return all;
  }

  /** DQ-19: the area of a building is known, and is not that of the land. */
  static List<Doubt> areas(MaterialContent base) {
    List<Doubt> all = new ArrayList<>();
    List<Building> buildings = base.buildings();
    for (int i = 0; i < buildings.size(); i++) {
      Building building = buildings.get(i);
      String pointer = "/buildings/" + i + "/areaM2";
      if (building.areaM2() == null) {
        all.add(Doubt.warning(AREAS, "area_missing", pointer).with("building", building.name()));
      } else if (base.landAreaM2() != null && building.areaM2().compareTo(base.landAreaM2()) == 0) {
        all.add(
            Doubt.warning(AREAS, "area_is_land", pointer)
                .with("building", building.name())
                .with("area", building.areaM2()));
      }
    }
    if (base.landAreaM2() == null && !buildings.isEmpty()) {
      all.add(Doubt.info(AREAS, "land_area_missing", "/landAreaM2"));
    }
    return all;
  }

  /** Only the newest conclusion of a body counts. */
  static List<Doubt> inspections(List<Inspection> inspections, LocalDate today) {
    List<Doubt> all = new ArrayList<>();
    for (int i : newest(inspections, Inspection::body, Inspection::inspectedOn)) {
      Inspection inspection = inspections.get(i);
      Label body = new Label("inspection_body", inspection.body());
      String pointer = "/inspections/" + i;
      if ("negative".equals(inspection.result())) {
        all.add(Doubt.warning(null, "inspection_negative", pointer + "/result").with("body", body));
      }
      switch (inspection.state(today)) {
        case EXPIRED ->
            all.add(
                Doubt.warning(null, "inspection_expired", pointer + "/validTo")
                    .with("body", body)
                    .with("date", inspection.validTo()));
        case EXPIRES_SOON ->
            all.add(
                Doubt.info(null, "inspection_expires", pointer + "/validTo")
                    .with("body", body)
                    .with("date", inspection.validTo()));
        case VALID, NO_TERM -> {
          // holds
        }
      }
    }
    return all;
  }

  /** Only the newest instruction of a kind counts; those that are yearly must be there. */
  static List<Doubt> instructions(
      List<SafetyInstruction> instructions, List<String> yearly, LocalDate today) {
    List<Doubt> all = new ArrayList<>();
    for (int i : newest(instructions, SafetyInstruction::kind, SafetyInstruction::givenOn)) {
      SafetyInstruction instruction = instructions.get(i);
      if (instruction.state(today) == TermState.EXPIRED) {
        all.add(
            Doubt.warning(null, "instruction_overdue", "/instructions/" + i + "/givenOn")
                .with("kind", new Label("instruction_kind", instruction.kind()))
                .with("date", instruction.dueOn()));
      }
    }
    yearly.stream()
        .filter(kind -> instructions.stream().noneMatch(one -> given(one, kind)))
        .map(
            kind ->
                Doubt.info(null, "instruction_missing", "/instructions")
                    .with("kind", new Label("instruction_kind", kind)))
        .forEach(all::add);
    return all;
  }

  private static boolean given(SafetyInstruction instruction, String kind) {
    return instruction.kind().equals(kind) && instruction.givenOn() != null;
  }

  /** The position of the row with the latest day, for each key. */
  private static <T> List<Integer> newest(
      List<T> rows, Function<T, String> key, Function<T, LocalDate> day) {
    Map<String, Integer> newest = new LinkedHashMap<>();
    Comparator<Integer> byDay =
        Comparator.comparing(
            i -> day.apply(rows.get(i)), Comparator.nullsFirst(Comparator.naturalOrder()));
    IntStream.range(0, rows.size())
        .forEach(
            i ->
                newest.merge(key.apply(rows.get(i)), i, (a, b) -> byDay.compare(a, b) > 0 ? a : b));
    return List.copyOf(newest.values());
  }
}
