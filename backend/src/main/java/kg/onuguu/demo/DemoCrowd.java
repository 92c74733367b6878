package kg.onuguu.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.onuguu.school.AdminUnitKind;
import kg.onuguu.school.InstructionLanguage;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.SchoolSeeding;
import kg.onuguu.shared.text.LocalizedName;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Many more invented schools, as many as the country has, for benches and for trying long lists:
 * {@code onuguu.demo-schools=2394}. The same every time.
 */
@ApplicationScoped
class DemoCrowd {
  private static final int SCHOOLS_OF_A_DISTRICT = 54;
  private static final int DISTRICTS_OF_AN_OBLAST = 6;

  private record Word(String ky, String ru, String en) {}

  private static final List<Word> FIRST =
      List.of(
          new Word("Ак", "Ак", "Ak"),
          new Word("Кызыл", "Кызыл", "Kyzyl"),
          new Word("Көк", "Кок", "Kok"),
          new Word("Сары", "Сары", "Sary"),
          new Word("Кара", "Кара", "Kara"),
          new Word("Жаңы", "Жаны", "Jangy"),
          new Word("Чоң", "Чон", "Chong"),
          new Word("Орто", "Орто", "Orto"),
          new Word("Үч", "Уч", "Uch"),
          new Word("Беш", "Беш", "Besh"),
          new Word("Алтын", "Алтын", "Altyn"),
          new Word("Күмүш", "Кумуш", "Kumush"));

  private static final List<Word> SECOND =
      List.of(
          new Word("Суу", "Суу", "Suu"),
          new Word("Булак", "Булак", "Bulak"),
          new Word("Төбө", "Тобо", "Tobo"),
          new Word("Өзөн", "Озон", "Ozon"),
          new Word("Жайлоо", "Джайлоо", "Jayloo"),
          new Word("Терек", "Терек", "Terek"),
          new Word("Таш", "Таш", "Tash"),
          new Word("Арык", "Арык", "Aryk"),
          new Word("Дөбө", "Добо", "Dobo"),
          new Word("Көл", "Кол", "Kol"),
          new Word("Арча", "Арча", "Archa"),
          new Word("Талаа", "Талаа", "Talaa"),
          new Word("Ооз", "Ооз", "Ooz"),
          new Word("Жыга", "Джыга", "Jyga"));

  private static final List<SchoolKind> KINDS =
      List.of(
          SchoolKind.SECONDARY,
          SchoolKind.SECONDARY,
          SchoolKind.SECONDARY,
          SchoolKind.BASIC,
          SchoolKind.PRIMARY,
          SchoolKind.GYMNASIUM);

  private final SchoolSeeding seeding;
  private final int wanted;

  DemoCrowd(
      SchoolSeeding seeding,
      @ConfigProperty(name = "onuguu.demo-schools", defaultValue = "0") int wanted) {
    this.seeding = seeding;
    this.wanted = wanted;
  }

  /** Fills up to the number that is wanted; a district is one transaction. */
  void fill() {
    int missing = wanted - QuarkusTransaction.requiringNew().call(seeding::schools);
    Random random = new Random(2394);
    UUID oblast = null;
    for (int district = 0; district * SCHOOLS_OF_A_DISTRICT < missing; district++) {
      if (district % DISTRICTS_OF_AN_OBLAST == 0) {
        oblast = oblast(district / DISTRICTS_OF_AN_OBLAST + 1);
      }
      UUID parent = oblast;
      int number = district;
      int schools = Math.min(SCHOOLS_OF_A_DISTRICT, missing - number * SCHOOLS_OF_A_DISTRICT);
      QuarkusTransaction.requiringNew().run(() -> district(parent, number, schools, random));
    }
  }

  /** More schools of a district, numbered from one on. */
  void neighbours(UUID district, int firstNumber, int count) {
    Random random = new Random(SCHOOLS_OF_A_DISTRICT);
    for (int number = firstNumber; number < firstNumber + count; number++) {
      school(district, number, random);
    }
  }

  private void district(UUID oblast, int number, int schools, Random random) {
    UUID district = district(oblast, number);
    for (int school = 1; school <= schools; school++) {
      school(district, school, random);
    }
  }

  private UUID oblast(int number) {
    return seeding.unit(
        AdminUnitKind.OBLAST,
        null,
        new LocalizedName(
            number + "-сынак облусу", "Пробная область " + number, "Trial oblast " + number));
  }

  private UUID district(UUID oblast, int number) {
    Word first = FIRST.get(number % FIRST.size());
    Word second = SECOND.get(number / FIRST.size() + 5);
    return seeding.unit(
        AdminUnitKind.DISTRICT,
        oblast,
        new LocalizedName(
            "%s-%s району".formatted(first.ky(), second.ky()),
            "район %s-%s".formatted(first.ru(), second.ru()),
            "%s-%s district".formatted(first.en(), second.en())));
  }

  private void school(UUID district, int number, Random random) {
    Word first = FIRST.get(random.nextInt(FIRST.size()));
    Word second = SECOND.get(random.nextInt(SECOND.size()));
    SchoolKind kind = KINDS.get(random.nextInt(KINDS.size()));
    seeding.school(
        new SchoolSeeding.NewSchool(
            Integer.toString(number),
            DemoNames.ofSchool(
                kind,
                first.ky() + "-" + second.ky(),
                first.ru() + "-" + second.ru(),
                first.en() + "-" + second.en()),
            kind,
            district,
            null,
            "Мектеп көчөсү, " + number,
            1930 + random.nextInt(80),
            List.of(InstructionLanguage.KY)));
  }
}
