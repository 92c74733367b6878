package kg.onuguu.demo;

import kg.onuguu.school.SchoolKind;
import kg.onuguu.shared.text.LocalizedName;

/** How a school is named after its village. */
final class DemoNames {
  private DemoNames() {}

  static LocalizedName ofSchool(SchoolKind kind, String ky, String ru, String en) {
    return switch (kind) {
      case PRIMARY ->
          new LocalizedName(
              ky + " башталгыч мектеби", "Начальная школа " + ru, en + " primary school");
      case BASIC ->
          new LocalizedName(ky + " негизги мектеби", "Основная школа " + ru, en + " basic school");
      case GYMNASIUM ->
          new LocalizedName(
              ky + " мектеп-гимназиясы", "Школа-гимназия " + ru, en + " school-gymnasium");
      default ->
          new LocalizedName(ky + " орто мектеби", "Средняя школа " + ru, en + " secondary school");
    };
  }
}
