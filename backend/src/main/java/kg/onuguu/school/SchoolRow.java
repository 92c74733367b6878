package kg.onuguu.school;

import kg.onuguu.shared.text.LocalizedName;

/** A school with the names of its places, read in one query. */
public record SchoolRow(School school, LocalizedName districtName, LocalizedName localityName) {
  SchoolInfo info() {
    return new SchoolInfo(
        school.getId(), school.getNumber(), school.getName(), school.getDistrictId(), districtName);
  }
}
