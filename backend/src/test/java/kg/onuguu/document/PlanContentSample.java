package kg.onuguu.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.ActivityBudget;
import kg.onuguu.api.model.Currency;
import kg.onuguu.api.model.Direction;
import kg.onuguu.api.model.ElectingBody;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.GraduateModel;
import kg.onuguu.api.model.GraduateModelComponent;
import kg.onuguu.api.model.InputBlock;
import kg.onuguu.api.model.LegalActCitation;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.MissionAnswer;
import kg.onuguu.api.model.MissionOpinion;
import kg.onuguu.api.model.MissionValue;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.OpinionGroup;
import kg.onuguu.api.model.OpinionSource;
import kg.onuguu.api.model.ParticipatingBody;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanForm;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.PlanProblem;
import kg.onuguu.api.model.PlanStage;
import kg.onuguu.api.model.PlanStageKind;
import kg.onuguu.api.model.PlanStatus;
import kg.onuguu.api.model.PrincipleCheck;
import kg.onuguu.api.model.RetrospectiveBlock;
import kg.onuguu.api.model.TaskStatus;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamCategory;
import kg.onuguu.api.model.TeamCount;
import kg.onuguu.api.model.TeamMember;
import kg.onuguu.api.model.TeamStatus;
import kg.onuguu.api.model.ValueKind;

/** A full plan: sixty activities, long words, a text of more than 4,000 characters. */
public final class PlanContentSample {
  private static final String[] ACTIVITIES = {
    "Жаш мугалимдерге насаатчы бекитүү жана өз ара сабакка катышууну жолго коюу",
    "Ички көзөмөлдүн жылдык графигин түзүү, сабактарды системалуу түрдө баалоо",
    "Окуучулардын окуу сабаттуулугун чейрек сайын өлчөө жана ата-энелерге маалымдоо",
    "Ашканага таза суу киргизүү: түтүктү алмаштыруу, чоргаларды орнотуу",
    "Физика, химия жана биология кабинеттерин лабораториялык жабдуулар менен жабдуу",
    "Көзөмөлчүлүк кеңештин каражаттары боюнча ачык отчет берүү"
  };
  private static final String LONG_WORD = "Программалаштырылгандыктарыбыздан";

  private PlanContentSample() {}

  public static PlanContent full() {
    List<PlanProblem> problems = problems();
    List<Goal> goals = goals(problems);
    List<Objective> objectives = objectives(goals);
    return new PlanContent()
        .plan(plan())
        .mission(mission())
        .foundations(foundations())
        .problems(problems)
        .goals(goals)
        .objectives(objectives)
        .activities(activities(objectives))
        .team(team());
  }

  public static Plan plan() {
    return new Plan()
        .id(id(1))
        .version(7)
        .schoolId(id(2))
        .schoolName(
            new LocalizedText()
                .ky("Кең-Булак айылындагы №107 Өмүрбек уулу Жаңыбай атындагы орто мектеп")
                .ru("Средняя школа № 107 села Кен-Булак"))
        .title("Мектептин өнүктүрүү планы 2026–2031")
        .firstSchoolYear(2026)
        .lastSchoolYear(2030)
        .declaredTermYears(5)
        .forms(List.of(PlanForm.TEXT))
        .districtPlanReference("Райондук билим берүү борборунун планы, 12.01.2026, № 4")
        .stages(
            List.of(
                stage(PlanStageKind.DIAGNOSTIC, "Диагностикалык этап", 2026, 2026),
                stage(PlanStageKind.MAIN, "Негизги этап", 2027, 2029),
                stage(PlanStageKind.CONSOLIDATING, "Жыйынтыктоочу-өнүктүрүүчү этап", 2030, 2030)))
        .status(PlanStatus.SUBMITTED)
        .versionNumber(2)
        .historical(false)
        .editable(false)
        .createdAt(Instant.parse("2026-08-01T04:00:00Z"))
        .updatedAt(Instant.parse("2026-08-24T06:15:00Z"));
  }

  private static PlanStage stage(PlanStageKind kind, String title, int first, int last) {
    return new PlanStage()
        .kind(kind)
        .title(title)
        .firstSchoolYear(first)
        .lastSchoolYear(last)
        .content(
            "Мектептин жана окуу-тарбия ишинин абалын талдоо, жабдууларды эсепке алуу.\n"
                + "Мугалимдердин, ата-энелердин жана окуучулардын пикирлерин чогултуу.")
        .expectedResults(
            "Көйгөйлөрдүн такталган тизмеси, баштапкы көрсөткүчтөр жана жооптуулардын тизмеги.");
  }

  private static Mission mission() {
    return new Mission()
        .version(4)
        .text("Ар бир окуучунун жөндөмүн ачабыз. Билимди турмушка керектүү кылабыз.")
        .textRu("Раскрываем способности каждого ученика. Делаем знания нужными для жизни.")
        .sentenceCount(2)
        .adoptedOn(LocalDate.of(2026, 8, 28))
        .protocolNumber("1")
        .goals(List.of("Окуу сапатын 50 пайызга жеткирүү", "Мектепти коопсуз чөйрөгө айландыруу"))
        .opinions(
            List.of(
                new MissionOpinion()
                    .group(OpinionGroup.TEACHERS)
                    .source(OpinionSource.MEETING)
                    .heardOn(LocalDate.of(2026, 8, 20))
                    .note("Педагогикалык кеңештин кеңейтилген отурумунда талкууланды"),
                new MissionOpinion().group(OpinionGroup.PARENTS).source(OpinionSource.SURVEY)))
        .answers(
            List.of(
                new MissionAnswer()
                    .question("q1")
                    .text("Айылдын бардык балдары, алардын ичинде өзгөчө муктаждыгы барлар."),
                new MissionAnswer().question("q3").text("28 мугалим, китепкана, спорт зал.")))
        .values(
            List.of(
                new MissionValue().kind(ValueKind.CORE).text("Ишеним жана сый"),
                new MissionValue().kind(ValueKind.CORE).text("Баланын укугу"),
                new MissionValue().kind(ValueKind.BASE).text("Билим берүүнү гумандаштыруу")))
        .graduateModel(
            new GraduateModel()
                .components(
                    List.of(
                        new GraduateModelComponent()
                            .component("skills_level")
                            .text("Маалыматты талдап, өз оюн далилдей алат"),
                        new GraduateModelComponent()
                            .component("social_skills")
                            .text("Топто иштеп, сүйлөшүүнүн маданиятын сактайт")))
                .orientationStage2("9-класстан кийин: лицей, колледж же 10-класс")
                .orientationStage3("11-класстан кийин: ЖОЖ, колледж же жумуш"))
        .findings(List.of());
  }

  private static PlanFoundations foundations() {
    String sentence =
        "Өткөн беш жылда окуу сапаты 44 пайыздан 46 пайызга өстү, бирок лабораториялык жабдуулардын"
            + " жетишсиздиги жаратылыш таануу предметтерине тоскоол болду. ";
    return new PlanFoundations()
        .version(2)
        .retrospectiveYears(5)
        .retrospective(
            List.of(
                new RetrospectiveBlock()
                    .block("results_3_or_5_years")
                    .text(sentence.repeat(30) + "\n" + "Узун тексттин акыркы сүйлөмү."),
                new RetrospectiveBlock()
                    .block("unfulfilled_reasons")
                    .text("Спорт залды оңдоого каражат табылган жок.")))
        .inputs(
            List.of(
                new InputBlock().input("staff_resources").text("28 мугалим, анын 7си жаш адис.")))
        .principles(
            List.of(
                new PrincipleCheck()
                    .principle("p1")
                    .considered(true)
                    .comment("Жалпы чогулушта талкууланды"),
                new PrincipleCheck().principle("p2").considered(false)))
        .participatingBodies(
            List.of(
                new ParticipatingBody()
                    .body("parents_committee")
                    .participated(true)
                    .meetingOn(LocalDate.of(2026, 8, 20))
                    .protocolNumber("2")))
        .legalActs(
            List.of(
                new LegalActCitation()
                    .act("education_law")
                    .number("179")
                    .adoptedOn(LocalDate.of(2023, 8, 11))));
  }

  private static List<PlanProblem> problems() {
    List<PlanProblem> problems = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      problems.add(
          new PlanProblem()
              .id(id(100 + i))
              .version(1)
              .position(i)
              .text(i == 0 ? "Ашканада таза суу жок" : "Көйгөй: " + ACTIVITIES[i % 6])
              .cause("Суу түтүгү 1978-жылы тартылган, эскирген")
              .evidence("Санитардык-эпидемиологиялык корутунду, 12.03.2026")
              .priority(1));
    }
    return problems;
  }

  private static List<Goal> goals(List<PlanProblem> problems) {
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      goals.add(
          new Goal()
              .id(id(200 + i))
              .version(1)
              .position(i)
              .text("Окуучулар мектепте таза суу жана жылуу тамак-аш менен камсыз болот")
              .problemIds(List.of(problems.get(2 * i).getId(), problems.get(2 * i + 1).getId())));
    }
    return goals;
  }

  private static List<Objective> objectives(List<Goal> goals) {
    List<Objective> objectives = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      objectives.add(
          new Objective()
              .id(id(300 + i))
              .version(1)
              .position(i)
              .goalId(goals.get(i % 3).getId())
              .text("2027-жылга чейин ашканага суу түтүгүн тартуу")
              .indicator("Таза суу чыккан чоргалардын саны")
              .baseline("0")
              .target("4")
              .targetSchoolYear(2026));
    }
    return objectives;
  }

  private static List<Activity> activities(List<Objective> objectives) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      activities.add(activity(i, objectives.get(i % 7).getId()));
    }
    return activities;
  }

  private static Activity activity(int i, UUID objective) {
    int direction = i / 10;
    Activity activity =
        new Activity()
            .id(id(400 + i))
            .version(3)
            .position(i % 10)
            .number((direction + 1) + "." + (i % 10 + 1))
            .stageNumber(1)
            .direction(Direction.values()[direction])
            .objectiveId(objective)
            .schoolYear(2026)
            .text(i == 7 ? LONG_WORD + " иш-чарасы" : ACTIVITIES[direction])
            .responsible("Директордун окуу-тарбия иштери боюнча орун басары Ү. Өмүрзакова")
            .startsOn(LocalDate.of(2026, 10, 1))
            .dueOn(LocalDate.of(2027, 5, 25))
            .predecessorIds(List.of())
            .expectedResult("Ашканада 4 чоргадан таза суу агат, ооруу 30 пайызга азаят")
            .indicator("Чоргалардын саны")
            .baseline("0")
            .target("4")
            .status(TaskStatus.PLANNED)
            .overdue(false);
    return switch (i % 4) {
      case 0 -> activity.budget(budget("350000.00", Currency.KGS, "local_budget"));
      case 1 -> activity.budget(budget("1250000.50", Currency.KGS, "republican_budget"));
      case 2 -> activity.budget(budget("4200.00", Currency.USD, "donor_project"));
      default -> activity;
    };
  }

  private static ActivityBudget budget(String amount, Currency currency, String source) {
    return new ActivityBudget().amount(new BigDecimal(amount)).currency(currency).source(source);
  }

  private static Team team() {
    List<TeamMember> members = new ArrayList<>();
    TeamCategory[] categories = {
      TeamCategory.PARENT, TeamCategory.PARENT, TeamCategory.PARENT, TeamCategory.TEACHER,
      TeamCategory.TEACHER, TeamCategory.TEACHER, TeamCategory.PUPIL, TeamCategory.ADMIN,
      TeamCategory.OTHER
    };
    for (int i = 0; i < categories.length; i++) {
      boolean pupil = categories[i] == TeamCategory.PUPIL;
      members.add(
          new TeamMember()
              .id(id(500 + i))
              .version(0)
              .category(categories[i])
              .label(pupil ? "Окуучу 1" : "Чынара Орозова")
              .fullName(pupil ? null : "Чынара Орозова")
              .grade(pupil ? "9-А" : null)
              .position(pupil ? null : "Ата-энелер комитетинин төрайымы")
              .electedBy(pupil ? ElectingBody.GENERAL_PUPILS_MEETING : null)
              .documentNumber("1")
              .documentDate(LocalDate.of(2026, 8, 25))
              .skills(List.of("finance", "ict")));
    }
    return new Team()
        .version(2)
        .status(TeamStatus.CONFIRMED)
        .orderNumber("17")
        .orderDate(LocalDate.of(2026, 8, 26))
        .members(members)
        .counts(
            List.of(
                new TeamCount().category(TeamCategory.PARENT).count(3).min(3).max(4),
                new TeamCount().category(TeamCategory.TEACHER).count(3).min(3).max(4)))
        .total(9)
        .community(4)
        .staff(4)
        .parity(true)
        .uncoveredSkills(List.of());
  }

  public static UUID id(int number) {
    return new UUID(0x0198f1c27a107c3eL, 0x9b52000000000000L + number);
  }
}
