package kg.onuguu.finance.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.finance.Category;
import kg.onuguu.finance.EntryContent;
import kg.onuguu.finance.EntryDay;
import kg.onuguu.finance.EntryLinks;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.Kind;
import kg.onuguu.finance.Ledger;
import kg.onuguu.finance.Paper;
import kg.onuguu.finance.PaperKind;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;

/**
 * The money of seed 002, nothing counted twice: 435,000 som of the municipality, 65,000 of
 * sponsors, 6,500 dollars of a project, and things; then half a year of today.
 */
final class BookDemo {
  private static final String MUNICIPALITY = "Кең-Булак айыл өкмөтү";
  private static final String FARM = "«Көк-Жайык» дыйкан чарбасы";
  private static final String PROJECT = "«Таза дасторкон» эл аралык долбоору";
  private static final String MINISTRY = "Билим берүү министрлиги";

  private final School school;
  private final Ledger ledger;
  private final Map<String, UUID> decisions;
  private final UUID activity;
  private final String author;
  private final Instant at;

  BookDemo(
      School school,
      Ledger ledger,
      Map<String, UUID> decisions,
      UUID activity,
      String author,
      Instant at) {
    this.school = school;
    this.ledger = ledger;
    this.decisions = decisions;
    this.activity = activity;
    this.author = author;
    this.at = at;
  }

  void write() {
    came(
        "2020-09-15",
        Source.LOCAL_BUDGET,
        Category.WATER_SEWERAGE,
        "350000",
        MUNICIPALITY,
        "Ашканага таза суу тартууга жана канализацияга");
    came("2020-08-25", Source.SPONSOR, Category.CANTEEN, "30000", FARM, "Ашкананын идиштерине");
    came(
        "2021-10-05",
        Source.LOCAL_BUDGET,
        Category.HEATING,
        "60000",
        MUNICIPALITY,
        "От казанды оңдоого");
    came("2021-08-20", Source.SPONSOR, Category.TEXTILES, "35000", FARM, "Класстардын пардаларына");
    came(
        "2022-06-10",
        Source.LOCAL_BUDGET,
        Category.BUILDING_REPAIR,
        "25000",
        MUNICIPALITY,
        "Имаратты оңдоого");
    enter(
        EntryType.INCOME,
        Source.DONOR_PROJECT,
        Category.CANTEEN,
        null,
        "6500",
        Currency.USD,
        EntryDay.in(2021),
        PROJECT,
        paper(PaperKind.CONTRACT, "17", null),
        "Ашкананы жаңыртууга",
        null,
        null);

    spent(
        "2020-09-03",
        Source.SPONSOR,
        Category.CANTEEN,
        "2222",
        "30000",
        "«Идиш-аяк» дүкөнү",
        "1",
        "Ашканага идиш алынды");
    spent(
        "2020-11-20",
        Source.LOCAL_BUDGET,
        Category.WATER_SEWERAGE,
        "3111",
        "338200",
        "«Суу курулуш» ЖЧК",
        "2",
        "Ашканага таза суу тартылды");
    spent(
        "2021-09-01",
        Source.SPONSOR,
        Category.TEXTILES,
        "2222",
        "28400",
        "«Сулуу парда» цехи",
        "3",
        "Класстарга парда тигилди");
    spent(
        "2021-10-28",
        Source.LOCAL_BUDGET,
        Category.HEATING,
        "2215",
        "60000",
        "«Жылуу үй» ЖЧК",
        null,
        "От казан оңдолду");
    enter(
        EntryType.EXPENSE,
        Source.DONOR_PROJECT,
        Category.CANTEEN,
        "3112",
        "6200",
        Currency.USD,
        EntryDay.on(LocalDate.of(2021, 12, 8)),
        "«Ашкана жабдык» ЖЧК",
        paper(PaperKind.INVOICE, "204", LocalDate.of(2021, 12, 8)),
        "Ашкананын жабдуулары алынды",
        "4",
        null);
    spent(
        "2022-08-12",
        Source.LOCAL_BUDGET,
        Category.BUILDING_REPAIR,
        "2215",
        "24300",
        "«Уста-кызмат» ЖЧК",
        null,
        "Чатырдын аккан жерлери оңдолду");

    thing(
        2021,
        Source.SPONSOR,
        Category.ICT_EQUIPMENT,
        "2",
        "64000",
        FARM,
        "Телевизор: 5-а жана 7-б класстарына");
    thing(
        2021,
        Source.SPONSOR,
        Category.ICT_EQUIPMENT,
        "2",
        "90000",
        FARM,
        "Ноутбук: информатика кабинетине");
    thing(
        2022,
        Source.MINISTRY_IN_KIND,
        Category.ICT_EQUIPMENT,
        "1",
        null,
        MINISTRY,
        "Интерактивдүү доска");
    thing(2022, Source.MINISTRY_IN_KIND, Category.ICT_EQUIPMENT, "1", null, MINISTRY, "Ноутбук");
    thing(2022, Source.MINISTRY_IN_KIND, Category.ICT_EQUIPMENT, "1", null, MINISTRY, "Проектор");
    thing(2022, Source.MINISTRY_IN_KIND, Category.ICT_EQUIPMENT, "2", null, MINISTRY, "Телевизор");
    thing(
        2020,
        Source.DONOR_PROJECT,
        Category.TEXTBOOKS_BOOKS,
        "468",
        null,
        "«Китеп дүйнөсү» долбоору",
        "Башталгыч класстарга китеп");
    thing(
        2022,
        Source.LOCAL_BUDGET,
        Category.SECURITY_VIDEO,
        "6",
        null,
        MUNICIPALITY,
        "Видеокөзөмөлдүн камерасы");

    came(
        "2023-02-20",
        Source.REPUBLICAN_BUDGET,
        Category.ICT_EQUIPMENT,
        "68400",
        MINISTRY,
        "Кабинеттерге проектор коюуга");
    enter(
        EntryType.EXPENSE,
        Source.REPUBLICAN_BUDGET,
        Category.ICT_EQUIPMENT,
        "3112",
        "68400",
        Currency.KGS,
        EntryDay.on(LocalDate.of(2023, 3, 28)),
        "«Санарип техника» ЖЧК",
        paper(PaperKind.INVOICE, "215", LocalDate.of(2023, 3, 28)),
        "Эки кабинетке проектор коюлду",
        null,
        activity);

    came(
        "2026-02-18",
        Source.REPUBLICAN_BUDGET,
        Category.BUILDING_REPAIR,
        "184500",
        MINISTRY,
        "Кабинеттерди учурдагы оңдоого");
    came(
        "2026-01-30",
        Source.SPECIAL_FUNDS,
        Category.LAB_EQUIPMENT,
        "42000",
        null,
        "Ийримдердин акы төлөнүүчү кызматтары");
    spent(
        "2026-04-21",
        Source.REPUBLICAN_BUDGET,
        Category.BUILDING_REPAIR,
        "2215",
        "121000",
        "«Уста-кызмат» ЖЧК",
        "5",
        "Үч кабинет оңдолду");
    spent(
        "2026-06-04",
        Source.SPECIAL_FUNDS,
        Category.LAB_EQUIPMENT,
        "3112",
        "18600",
        "«Илим-прибор» ЖЧК",
        "6",
        "Химия кабинетине приборлор алынды");
  }

  private void came(
      String day, Source source, Category category, String amount, String giver, String purpose) {
    LocalDate on = LocalDate.parse(day);
    enter(
        EntryType.INCOME,
        source,
        category,
        null,
        amount,
        Currency.KGS,
        EntryDay.on(on),
        giver,
        paper(PaperKind.PAYMENT_ORDER, Integer.toString(on.getDayOfYear()), on),
        purpose,
        null,
        null);
  }

  private void spent(
      String day,
      Source source,
      Category category,
      String article,
      String amount,
      String supplier,
      String decision,
      String purpose) {
    LocalDate on = LocalDate.parse(day);
    enter(
        EntryType.EXPENSE,
        source,
        category,
        article,
        amount,
        Currency.KGS,
        EntryDay.on(on),
        supplier,
        paper(PaperKind.ACT, Integer.toString(on.getDayOfYear()), on),
        purpose,
        decision,
        null);
  }

  private void thing(
      int year,
      Source source,
      Category category,
      String quantity,
      String value,
      String giver,
      String purpose) {
    write(
        new EntryContent(
            EntryType.INCOME,
            source,
            Kind.IN_KIND,
            category,
            null,
            null,
            null,
            new BigDecimal(quantity),
            "даана",
            value == null ? null : new BigDecimal(value),
            EntryDay.in(year),
            giver,
            false,
            null,
            purpose),
        new EntryLinks(null, null, List.of(), null));
  }

  private void enter(
      EntryType type,
      Source source,
      Category category,
      String article,
      String amount,
      Currency currency,
      EntryDay day,
      String counterparty,
      Paper document,
      String purpose,
      String decision,
      UUID activityId) {
    write(
        new EntryContent(
            type,
            source,
            Kind.CASH,
            category,
            article,
            new BigDecimal(amount),
            currency,
            null,
            null,
            null,
            day,
            counterparty,
            false,
            document,
            purpose),
        new EntryLinks(
            activityId, decision == null ? null : decisions.get(decision), List.of(), null));
  }

  private void write(EntryContent content, EntryLinks links) {
    ledger.enter(school, content, links, author, at);
  }

  private static Paper paper(PaperKind kind, String number, LocalDate date) {
    return new Paper(kind, number, date);
  }
}
