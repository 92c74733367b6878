package kg.onuguu.demo;

import static kg.onuguu.school.AdminUnitKind.AIYL_AIMAK;
import static kg.onuguu.school.AdminUnitKind.DISTRICT;
import static kg.onuguu.school.AdminUnitKind.OBLAST;
import static kg.onuguu.school.AdminUnitKind.VILLAGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.school.InstructionLanguage;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.SchoolSeeding;
import kg.onuguu.shared.text.LocalizedName;

/** Invented places and schools: one oblast, two districts, eleven schools. */
@ApplicationScoped
class DemoPlaces {

  /** The ids of what was made. */
  record Made(
      UUID district,
      UUID otherDistrict,
      UUID school,
      List<UUID> otherSchools,
      List<UUID> foreignSchools) {}

  /** A village with its aiyl aimak of the same name. */
  private record Village(String ky, String ru, String en) {}

  private record Blueprint(
      int number, Village village, SchoolKind kind, int founded, String languages) {}

  private static final Village KENG_BULAK = new Village("Кең-Булак", "Кен-Булак", "Keng-Bulak");

  private static final List<Blueprint> NEIGHBOURS =
      List.of(
          blueprint(13, "Ак-Терек", "Ак-Терек", "Ak-Terek", SchoolKind.SECONDARY, 1958, "KY"),
          blueprint(
              14, "Жаңы-Талап", "Жаны-Талап", "Jangy-Talap", SchoolKind.SECONDARY, 1964, "KY,RU"),
          blueprint(15, "Көк-Жайык", "Кок-Джайык", "Kok-Jayik", SchoolKind.BASIC, 1971, "KY"),
          blueprint(16, "Үч-Эмчек", "Уч-Эмчек", "Uch-Emchek", SchoolKind.SECONDARY, 1949, "KY"),
          blueprint(17, "Сары-Өзөн", "Сары-Озон", "Sary-Ozon", SchoolKind.GYMNASIUM, 1982, "KY,RU"),
          blueprint(18, "Төр-Жайлоо", "Тор-Джайлоо", "Tor-Jayloo", SchoolKind.PRIMARY, 1990, "KY"),
          blueprint(
              19, "Кайыңды-Суу", "Кайынды-Суу", "Kayingdy-Suu", SchoolKind.SECONDARY, 1967, "KY"),
          blueprint(20, "Оң-Арча", "Он-Арча", "Ong-Archa", SchoolKind.SECONDARY, 1975, "KY"));

  private static final List<Blueprint> FOREIGN =
      List.of(
          blueprint(
              1, "Таш-Көпүрө", "Таш-Копуро", "Tash-Kopuro", SchoolKind.SECONDARY, 1952, "KY,RU"),
          blueprint(2, "Боз-Дөбө", "Боз-Добо", "Boz-Dobo", SchoolKind.SECONDARY, 1961, "KY"));

  private final SchoolSeeding seeding;

  DemoPlaces(SchoolSeeding seeding) {
    this.seeding = seeding;
  }

  Made make() {
    UUID oblast =
        seeding.unit(
            OBLAST,
            null,
            new LocalizedName(
                "Алтын-Өрөөн облусу", "Алтын-Ороонская область", "Altyn-Oroon oblast"));
    UUID district =
        seeding.unit(
            DISTRICT,
            oblast,
            new LocalizedName("Кең-Суу району", "Кен-Сууский район", "Keng-Suu district"));
    UUID other =
        seeding.unit(
            DISTRICT,
            oblast,
            new LocalizedName(
                "Таш-Көпүрө району", "Таш-Копуринский район", "Tash-Kopuro district"));
    UUID school = make(new Blueprint(12, KENG_BULAK, SchoolKind.SECONDARY, 1936, "KY"), district);
    return new Made(district, other, school, all(NEIGHBOURS, district), all(FOREIGN, other));
  }

  private List<UUID> all(List<Blueprint> blueprints, UUID district) {
    List<UUID> made = new ArrayList<>();
    blueprints.forEach(blueprint -> made.add(make(blueprint, district)));
    return made;
  }

  private UUID make(Blueprint blueprint, UUID district) {
    Village village = blueprint.village();
    UUID aimak =
        seeding.unit(
            AIYL_AIMAK,
            district,
            new LocalizedName(
                village.ky() + " айыл аймагы",
                village.ru() + " айыл аймагы",
                village.en() + " aiyl aimak"));
    UUID locality =
        seeding.unit(
            VILLAGE,
            aimak,
            new LocalizedName(
                village.ky() + " айылы", "село " + village.ru(), village.en() + " village"));
    return seeding.school(
        new SchoolSeeding.NewSchool(
            Integer.toString(blueprint.number()),
            DemoNames.ofSchool(blueprint.kind(), village.ky(), village.ru(), village.en()),
            blueprint.kind(),
            district,
            locality,
            village.ky() + " айылы, Мектеп көчөсү, 1",
            blueprint.founded(),
            List.of(blueprint.languages().split(",")).stream()
                .map(InstructionLanguage::valueOf)
                .toList()));
  }

  private static Blueprint blueprint(
      int number, String ky, String ru, String en, SchoolKind kind, int founded, String languages) {
    return new Blueprint(number, new Village(ky, ru, en), kind, founded, languages);
  }
}
