package kg.onuguu.staff.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kg.onuguu.staff.EducationLevel;
import kg.onuguu.staff.QualificationCategory;
import kg.onuguu.staff.Sex;
import kg.onuguu.staff.StaffCategory;
import kg.onuguu.staff.StaffContent;

/**
 * Invents staff: the same people for the same seed, for neighbour schools of the demonstration, for
 * tests and for benches. No name is anybody's.
 */
public final class StaffGenerator {
  private static final List<String> STEMS =
      List.of(
          "Абдыкалык",
          "Айтбай",
          "Акмат",
          "Алымбек",
          "Арстанбек",
          "Бакас",
          "Бекмурат",
          "Болотбек",
          "Доолот",
          "Жаанбай",
          "Жакшылык",
          "Жолдош",
          "Ибрай",
          "Кадыр",
          "Калмамат",
          "Көчкөн",
          "Кубаныч",
          "Маматкул",
          "Мырзакан",
          "Назар",
          "Ороз",
          "Өмүрбек",
          "Рыскул",
          "Садыр",
          "Сулайман",
          "Таштан",
          "Темирбек",
          "Төлөгөн",
          "Турсун",
          "Үсөн",
          "Чаргын",
          "Шамшы",
          "Эсен",
          "Ырыс");
  private static final List<String> WOMEN =
      List.of(
          "Айгерим",
          "Айзада",
          "Айсулуу",
          "Анаркан",
          "Бактыгүл",
          "Бегайым",
          "Гүлай",
          "Гүлнара",
          "Динара",
          "Жаркын",
          "Жылдыз",
          "Зарина",
          "Кенжегүл",
          "Мээрим",
          "Назира",
          "Нургүл",
          "Роза",
          "Салтанат",
          "Сайра",
          "Толкун",
          "Үмүт",
          "Чолпон",
          "Шайыр",
          "Элзат");
  private static final List<String> MEN =
      List.of(
          "Азат", "Айбек", "Бакыт", "Данияр", "Жеңиш", "Замир", "Кубат", "Мирбек", "Нурбек", "Өмүр",
          "Руслан", "Самат", "Таалай", "Улан", "Чыңгыз", "Эмил");
  private static final List<String> SUBJECTS =
      List.of(
          "primary",
          "kyrgyz",
          "russian",
          "english",
          "math",
          "informatics",
          "physics",
          "chemistry",
          "biology",
          "geography",
          "history",
          "physical_education",
          "technology");
  private static final List<String> POSITIONS =
      List.of("Мугалим", "Улук мугалим", "Класс жетекчи мугалим");

  private final Random random;
  private final Set<String> used = new HashSet<>();
  private int made;

  public StaffGenerator(long seed) {
    random = new Random(seed);
  }

  /** Somebody new: no number comes twice, and no name with the same birth date. */
  public StaffContent next() {
    StaffContent person = invent();
    while (!used.add(person.nameKey() + person.birthDate())) {
      person = invent();
    }
    return person;
  }

  private StaffContent invent() {
    boolean woman = random.nextInt(10) < 8;
    int born = 1962 + random.nextInt(40);
    boolean teacher = random.nextInt(10) < 8;
    int began = Math.min(2026, born + 22 + random.nextInt(4));
    QualificationCategory qualification = teacher ? qualification(2026 - began) : null;
    return new StaffContent(
        one(STEMS) + (woman ? "ова" : "ов"),
        woman ? one(WOMEN) : one(MEN),
        one(STEMS) + (woman ? "овна" : "ович"),
        woman ? Sex.FEMALE : Sex.MALE,
        LocalDate.of(born, 1 + random.nextInt(12), 1 + random.nextInt(28)),
        teacher ? StaffCategory.PEDAGOGICAL : other(),
        teacher ? one(POSITIONS) : "Кызматкер",
        teacher ? List.of(one(SUBJECTS)) : List.of(),
        education(teacher),
        null,
        qualification,
        qualification == null || qualification == QualificationCategory.NONE
            ? null
            : LocalDate.of(2027 + random.nextInt(3), 5, 31),
        teacher ? began : null,
        teacher ? BigDecimal.valueOf(180L + 5L * random.nextInt(13), 1) : null,
        null,
        LocalDate.of(began, 8, 20 + random.nextInt(10)),
        null,
        "%06d".formatted(++made),
        null,
        List.of());
  }

  private EducationLevel education(boolean teacher) {
    int chance = random.nextInt(20);
    if (teacher && chance < 16) {
      return EducationLevel.HIGHER;
    }
    return chance < 18 ? EducationLevel.SPECIALISED_SECONDARY : EducationLevel.BACHELOR;
  }

  private StaffCategory other() {
    return random.nextBoolean() ? StaffCategory.TEACHING_SUPPORT : StaffCategory.JUNIOR_SERVICE;
  }

  private QualificationCategory qualification(int years) {
    if (years < 3) {
      return QualificationCategory.NONE;
    }
    return years < 10
        ? QualificationCategory.SECOND
        : random.nextInt(3) == 0 ? QualificationCategory.HIGHEST : QualificationCategory.FIRST;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
