package kg.onuguu.evidence.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.evidence.EvidenceContent;
import kg.onuguu.evidence.EvidenceKind;
import kg.onuguu.evidence.EvidenceRegister;
import kg.onuguu.evidence.EvidenceSeeding;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Papers, photographs and register records of the demonstration's school, with what registers of
 * schools have: one that expires soon, one that is old, one with personal data.
 */
@ApplicationScoped
class EvidenceDemo implements DemoContent {
  private static final int AFTER_EVALUATIONS = 70;
  private static final String SCHOOL = "Кең-Булак орто мектеби";
  private static final String AUTHOR = "Бурул Эсенова";
  private static final Color NOON = new Color(0x9cc7e8);
  private static final Color EVENING = new Color(0xe8b48a);
  private static final Color WALL = new Color(0xf2ead9);

  private final EvidenceSeeding evidence;
  private final BusinessTime time;

  EvidenceDemo(EvidenceSeeding evidence, BusinessTime time) {
    this.evidence = evidence;
    this.time = time;
  }

  @Override
  public int order() {
    return AFTER_EVALUATIONS;
  }

  @Override
  public void create(DemoWorld world) {
    SchoolYear year = SchoolYear.of(time.today());
    UUID school = world.school();
    LocalDate autumn = LocalDate.of(year.start(), Month.SEPTEMBER, 2);
    paper(
        school,
        content(EvidenceKind.ORDER, "Класс жетекчилерди бекитүү", "61", autumn, year, null),
        "Буйрук кылам:",
        "1. Класс жетекчилер 1-сентябрдан тартып бекитилсин:",
        "    5-а — Мээрим Абдылдаева,  5-б — Гүлзат Токтобаева,",
        "    6-а — Нурлан Асанбеков,  7-а — Бакыт Жумалиев.",
        "2. Класс жетекчилер тарбия ишинин планын 15-сентябрга чейин",
        "    тапшырышсын.",
        "3. Буйруктун аткарылышын директордун орун басары көзөмөлдөсүн.");
    paper(
        school,
        content(
            EvidenceKind.MINUTES,
            "Ата-энелердин жалпы чогулушу",
            "2",
            autumn.plusDays(17),
            year,
            null),
        "Катышты: 214 ата-эне.",
        "Күн тартиби:",
        "1. Окуучулардын тамактануусу.",
        "2. Мектепке келүү жана кайтуу жолундагы коопсуздук.",
        "Чечим: ашкананын тамак-аш тизмеси ай сайын талкуулансын,",
        "жолдо нөөмөткө ата-энелердин комитети чыксын.");
    paper(
        school,
        content(
            EvidenceKind.SANITARY_NORMS_ACT,
            "Ашкана боюнча санитардык корутунду",
            "118",
            autumn.minusMonths(9),
            year.plus(-1),
            time.today().plusDays(40)),
        "Ашкана, идиш жуучу бөлмө жана азык-түлүк кампасы каралды.",
        "Суу түтүгү жаңыланган, муздаткычтар иштейт,",
        "ашпозчулардын медициналык китепчелери бар.",
        "Корутунду: ашкананын абалы талаптарга жооп берет.");
    paper(
        school,
        content(
            EvidenceKind.MONITORING_REPORT,
            "Окуу техникасын текшерүү",
            null,
            LocalDate.of(year.start() - 8, Month.DECEMBER, 14),
            year.plus(-8),
            null),
        "2–4-класстардын 118 окуучусунун окуу техникасы текшерилди.",
        "Нормадан жогору — 41, норма — 52, нормадан төмөн — 25 окуучу.",
        "Сунуш: нормадан төмөн окугандар менен кошумча иштелсин.");
    photograph(school, "Ашканадагы жаңы суу түтүгү", year, NOON, false);
    photograph(school, "Физика кабинетиндеги сабак", year, EVENING, true);
    register(school, "Мугалимдердин билими жана категориясы", EvidenceRegister.STAFF, year);
    register(school, "Беш жылдык билим сапаты", EvidenceRegister.QUALITY, year);
  }

  private void paper(UUID school, EvidenceContent content, String... lines) {
    List<String> words = new ArrayList<>(List.of(lines));
    words.addAll(List.of("", "", "Директор   ____________________"));
    String number = content.documentNumber() == null ? "" : " №" + content.documentNumber();
    List<String> heading =
        List.of(content.title() + number, Formats.longDate(content.documentDate(), Language.KY));
    evidence.write(
        school,
        content,
        AUTHOR,
        now(),
        content.title() + ".pdf",
        DemoPapers.paper(SCHOOL, heading, words));
  }

  private void photograph(UUID school, String title, SchoolYear year, Color sky, boolean people) {
    EvidenceContent content =
        new EvidenceContent(
            EvidenceKind.PHOTO, title, null, null, year.start(), null, people, null, null, null);
    evidence.write(
        school, content, AUTHOR, now(), title + ".jpg", DemoPapers.photograph(sky, WALL));
  }

  private void register(UUID school, String title, EvidenceRegister register, SchoolYear year) {
    EvidenceContent content =
        new EvidenceContent(
            EvidenceKind.REPORT,
            title,
            null,
            null,
            year.start(),
            null,
            false,
            null,
            register,
            null);
    evidence.write(school, content, AUTHOR, now());
  }

  private static EvidenceContent content(
      EvidenceKind kind,
      String title,
      String number,
      LocalDate date,
      SchoolYear year,
      LocalDate expiresOn) {
    return new EvidenceContent(
        kind, title, number, date, year.start(), expiresOn, false, null, null, null);
  }

  private Instant now() {
    return time.now();
  }
}
