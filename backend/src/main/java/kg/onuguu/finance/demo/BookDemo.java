package kg.onuguu.finance.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * sponsors, 6,500 dollars of a project, and things; then an activity that was carried out, and half
 * a year of today.
 */
final class BookDemo {
  private static final String THINGS = "даана";

  /** When; source; category; how much; of what; from or to whom; paper; what for. */
  private static final String INCOMES =
      """
      2020-09-15; LOCAL_BUDGET; WATER_SEWERAGE; 350000; KGS; Кең-Булак айыл өкмөтү; PAYMENT_ORDER 259; Ашканага таза суу тартууга жана канализацияга
      2020-08-25; SPONSOR; CANTEEN; 30000; KGS; «Көк-Жайык» дыйкан чарбасы; PAYMENT_ORDER 238; Ашкананын идиштерине
      2021-10-05; LOCAL_BUDGET; HEATING; 60000; KGS; Кең-Булак айыл өкмөтү; PAYMENT_ORDER 278; От казанды оңдоого
      2021-08-20; SPONSOR; TEXTILES; 35000; KGS; «Көк-Жайык» дыйкан чарбасы; PAYMENT_ORDER 232; Класстардын пардаларына
      2022-06-10; LOCAL_BUDGET; BUILDING_REPAIR; 25000; KGS; Кең-Булак айыл өкмөтү; PAYMENT_ORDER 161; Имаратты оңдоого
      2021; DONOR_PROJECT; CANTEEN; 6500; USD; «Таза дасторкон» эл аралык долбоору; CONTRACT 17; Ашкананы жаңыртууга
      2023-02-20; REPUBLICAN_BUDGET; ICT_EQUIPMENT; 68400; KGS; Билим берүү министрлиги; PAYMENT_ORDER 51; Кабинеттерге проектор коюуга
      2026-02-18; REPUBLICAN_BUDGET; BUILDING_REPAIR; 184500; KGS; Билим берүү министрлиги; PAYMENT_ORDER 49; Кабинеттерди учурдагы оңдоого
      2026-01-30; SPECIAL_FUNDS; LAB_EQUIPMENT; 42000; KGS; ; PAYMENT_ORDER 30; Ийримдердин акы төлөнүүчү кызматтары
      2021; SPONSOR; ICT_EQUIPMENT; 2; 64000; «Көк-Жайык» дыйкан чарбасы; ; Телевизор: 5-а жана 7-б класстарына
      2021; SPONSOR; ICT_EQUIPMENT; 2; 90000; «Көк-Жайык» дыйкан чарбасы; ; Ноутбук: информатика кабинетине
      2022; MINISTRY_IN_KIND; ICT_EQUIPMENT; 1; ; Билим берүү министрлиги; ; Интерактивдүү доска
      2022; MINISTRY_IN_KIND; ICT_EQUIPMENT; 1; ; Билим берүү министрлиги; ; Ноутбук
      2022; MINISTRY_IN_KIND; ICT_EQUIPMENT; 1; ; Билим берүү министрлиги; ; Проектор
      2022; MINISTRY_IN_KIND; ICT_EQUIPMENT; 2; ; Билим берүү министрлиги; ; Телевизор
      2020; DONOR_PROJECT; TEXTBOOKS_BOOKS; 468; ; «Китеп дүйнөсү» долбоору; ; Башталгыч класстарга китеп
      2022; LOCAL_BUDGET; SECURITY_VIDEO; 6; ; Кең-Булак айыл өкмөтү; ; Видеокөзөмөлдүн камерасы
      """;

  /** The same, then article and number of the decision. */
  private static final String EXPENSES =
      """
      2020-09-03; SPONSOR; CANTEEN; 30000; KGS; «Идиш-аяк» дүкөнү; ACT 247; Ашканага идиш алынды; 2222; 1
      2020-11-20; LOCAL_BUDGET; WATER_SEWERAGE; 338200; KGS; «Суу курулуш» ЖЧК; ACT 325; Ашканага таза суу тартылды; 3111; 2
      2021-09-01; SPONSOR; TEXTILES; 28400; KGS; «Сулуу парда» цехи; ACT 244; Класстарга парда тигилди; 2222; 3
      2021-10-28; LOCAL_BUDGET; HEATING; 60000; KGS; «Жылуу үй» ЖЧК; ACT 301; От казан оңдолду; 2215;
      2021-12-08; DONOR_PROJECT; CANTEEN; 6200; USD; «Ашкана жабдык» ЖЧК; INVOICE 204; Ашкананын жабдуулары алынды; 3112; 4
      2022-08-12; LOCAL_BUDGET; BUILDING_REPAIR; 24300; KGS; «Уста-кызмат» ЖЧК; ACT 224; Чатырдын аккан жерлери оңдолду; 2215;
      2026-04-21; REPUBLICAN_BUDGET; BUILDING_REPAIR; 121000; KGS; «Уста-кызмат» ЖЧК; ACT 111; Үч кабинет оңдолду; 2215; 5
      2026-06-04; SPECIAL_FUNDS; LAB_EQUIPMENT; 18600; KGS; «Илим-прибор» ЖЧК; ACT 155; Химия кабинетине приборлор алынды; 3112; 6
      """;

  /** Of the activity whose money can be followed. */
  private static final String PROJECTORS =
      "2023-03-28; REPUBLICAN_BUDGET; ICT_EQUIPMENT; 68400; KGS; «Санарип техника» ЖЧК;"
          + " INVOICE 215; Эки кабинетке проектор коюлду; 3112;";

  private static final Set<String> MONEY = Set.of("KGS", "USD");

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
    INCOMES.lines().forEach(line -> write(EntryType.INCOME, line, null));
    EXPENSES.lines().forEach(line -> write(EntryType.EXPENSE, line, null));
    write(EntryType.EXPENSE, PROJECTORS, activity);
  }

  private void write(EntryType type, String line, UUID activityId) {
    String[] cells = line.split("; *", -1);
    boolean money = MONEY.contains(cells[4]);
    EntryDay day = day(cells[0]);
    BigDecimal amount = new BigDecimal(cells[3]);
    EntryContent content =
        new EntryContent(
            type,
            Source.valueOf(cells[1]),
            money ? Kind.CASH : Kind.IN_KIND,
            Category.valueOf(cells[2]),
            cell(cells, 8),
            money ? amount : null,
            money ? Currency.valueOf(cells[4]) : null,
            money ? null : amount,
            money ? null : THINGS,
            money || cells[4].isEmpty() ? null : new BigDecimal(cells[4]),
            day,
            cell(cells, 5),
            false,
            paper(cells[6], day.date()),
            cells[7]);
    String decision = cell(cells, 9);
    ledger.enter(
        school,
        content,
        new EntryLinks(
            activityId, decision == null ? null : decisions.get(decision), List.of(), null),
        author,
        at);
  }

  private static String cell(String[] cells, int at) {
    return at >= cells.length || cells[at].isEmpty() ? null : cells[at];
  }

  private static EntryDay day(String text) {
    return text.length() == 4
        ? EntryDay.in(Integer.parseInt(text))
        : EntryDay.on(LocalDate.parse(text));
  }

  private static Paper paper(String text, LocalDate date) {
    if (text.isEmpty()) {
      return null;
    }
    String[] kindAndNumber = text.split(" ");
    return new Paper(PaperKind.valueOf(kindAndNumber[0]), kindAndNumber[1], date);
  }
}
