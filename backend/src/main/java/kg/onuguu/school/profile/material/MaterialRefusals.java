package kg.onuguu.school.profile.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.profile.Refusals;
import kg.onuguu.shared.problem.ProblemException;

/** What a material base may not say; what it lacks is a doubt. */
@ApplicationScoped
class MaterialRefusals {
  private static final BigDecimal LARGEST = new BigDecimal("99999999.99");

  private final ReferenceData reference;

  MaterialRefusals(ReferenceData reference) {
    this.reference = reference;
  }

  void check(MaterialContent content, LocalDate today) {
    Refusals wrong = new Refusals();
    area(content.landAreaM2(), "/landAreaM2", wrong);
    buildings(content.buildings(), wrong);
    facilities(content.facilities(), wrong);
    List<Equipment> equipment = content.equipment();
    for (int i = 0; i < equipment.size(); i++) {
      reference.require("equipment_kind", equipment.get(i).kind(), "/equipment/" + i + "/kind");
    }
    inspections(content.inspections(), today, wrong);
    instructions(content.instructions(), today, wrong);
    wrong.throwIfAny();
  }

  private void buildings(List<Building> buildings, Refusals wrong) {
    for (int i = 0; i < buildings.size(); i++) {
      Building building = buildings.get(i);
      String pointer = "/buildings/" + i;
      if (building.name().isBlank()) {
        throw ProblemException.invalid(pointer + "/name", "not_blank");
      }
      known("building_type", building.type(), pointer + "/type");
      known("building_tenure", building.tenure(), pointer + "/tenure");
      known("heating_kind", building.heating(), pointer + "/heating");
      known("water_supply", building.water(), pointer + "/water");
      known("sewerage_kind", building.sewerage(), pointer + "/sewerage");
      known("internet_access", building.internet(), pointer + "/internet");
      area(building.areaM2(), pointer + "/areaM2", wrong);
    }
  }

  private void facilities(List<Facility> facilities, Refusals wrong) {
    for (int i = 0; i < facilities.size(); i++) {
      reference.require("facility_kind", facilities.get(i).kind(), "/facilities/" + i + "/kind");
    }
    wrong.duplicates(facilities, Facility::kind, "/facilities", "/kind", "twice", null);
  }

  private void inspections(List<Inspection> inspections, LocalDate today, Refusals wrong) {
    for (int i = 0; i < inspections.size(); i++) {
      Inspection inspection = inspections.get(i);
      String pointer = "/inspections/" + i;
      reference.require("inspection_body", inspection.body(), pointer + "/body");
      known("inspection_result", inspection.result(), pointer + "/result");
      wrong.future(inspection.inspectedOn(), today, pointer + "/inspectedOn");
      wrong.addIf(
          inspection.inspectedOn() != null
              && inspection.validTo() != null
              && inspection.validTo().isBefore(inspection.inspectedOn()),
          Refusals.at(pointer + "/validTo", "ends_before_start", null));
    }
  }

  private void instructions(List<SafetyInstruction> instructions, LocalDate today, Refusals wrong) {
    for (int i = 0; i < instructions.size(); i++) {
      String pointer = "/instructions/" + i;
      reference.require("instruction_kind", instructions.get(i).kind(), pointer + "/kind");
      wrong.future(instructions.get(i).givenOn(), today, pointer + "/givenOn");
    }
  }

  private void known(String set, String code, String pointer) {
    if (code != null) {
      reference.require(set, code, pointer);
    }
  }

  private static void area(BigDecimal area, String pointer, Refusals wrong) {
    if (area != null) {
      wrong.addIf(
          area.signum() <= 0 || area.compareTo(LARGEST) > 0,
          Refusals.at(pointer, "area_range", "DQ-19").with("max", LARGEST));
      wrong.addIf(
          area.stripTrailingZeros().scale() > 2, Refusals.at(pointer, "area_scale", "DQ-19"));
    }
  }
}
