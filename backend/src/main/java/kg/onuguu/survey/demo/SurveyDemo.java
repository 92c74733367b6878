package kg.onuguu.survey.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.survey.Option;
import kg.onuguu.survey.Question;
import kg.onuguu.survey.QuestionKind;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveySeeding;
import kg.onuguu.survey.SurveyTemplates;
import kg.onuguu.survey.SurveyTerm;
import kg.onuguu.survey.answer.AnswerStore;
import kg.onuguu.survey.answer.Choice;
import kg.onuguu.survey.answer.Filled;

/**
 * A survey of parents that has ended, with what they answered, and one of pupils that is open, both
 * of the school of the logins director and deputy.
 */
@ApplicationScoped
class SurveyDemo implements DemoContent {
  private static final List<String> WISHES =
      List.of(
          "Ашкананын тамагы ысык жана ар түрдүү болсо жакшы болот.",
          "Кышында класстар суук, жылытууну оңдоп берсеңиздер.",
          "Англис тили боюнча ийрим ачылса экен.",
          "Мугалимдерге ыраазыбыз, балдарга көңүл бөлүшөт.",
          "Окуу китептери баарына жетсин.",
          "Спорттук залдын полу эскирген.",
          "Чогулуштарды кечинде өткөрсөңүздөр, иштегендер да келе алат.",
          "Мектептин алдындагы жолго жарык керек.",
          "Үй тапшырмасы өтө көп берилет.",
          "Компьютер классы убакыттын көбүндө жабык турат.",
          "Баламдын окуусу тууралуу чатка тез-тез жазып турсаңыздар.",
          "Баары жакшы, рахмат.");

  /** The less a mark is given, the rarer it stands here. */
  private static final int[] MARKS = {1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5};

  private final SurveySeeding seeding;
  private final SurveyTemplates templates;
  private final AnswerStore answers;
  private final BusinessTime time;

  SurveyDemo(
      SurveySeeding seeding, SurveyTemplates templates, AnswerStore answers, BusinessTime time) {
    this.seeding = seeding;
    this.templates = templates;
    this.answers = answers;
    this.time = time;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void create(DemoWorld world) {
    LocalDate today = time.today();
    Random chance = new Random(2026);
    answer(open(world.school(), "parents", today.minusDays(45), 14, 90), 61, chance);
    answer(open(world.school(), "pupils", today.minusDays(3), 14, 120), 34, chance);
  }

  private StakeholderSurvey open(
      UUID schoolId, String template, LocalDate from, int days, int invited) {
    SurveyTemplates.Template chosen =
        templates.all().stream()
            .filter(one -> one.code().equals(template))
            .findFirst()
            .orElseThrow();
    return seeding.open(
        schoolId,
        chosen.in(SchoolYear.of(from).start()),
        new SurveyTerm(from, from.plusDays(days), invited),
        from.atStartOfDay(BusinessTime.ZONE).toInstant());
  }

  private void answer(StakeholderSurvey survey, int people, Random chance) {
    for (int person = 0; person < people; person++) {
      List<Choice> choices = new ArrayList<>();
      Map<UUID, String> texts = new HashMap<>();
      for (Question question : survey.getQuestions()) {
        if (question.kind() == QuestionKind.TEXT) {
          if (person % 5 == 0) {
            texts.put(question.id(), WISHES.get(person / 5 % WISHES.size()));
          }
        } else if (question.required() || chance.nextInt(10) > 0) {
          choices.add(choice(question, chance));
        }
      }
      answers.add(survey.getId(), new Filled(choices, texts));
    }
  }

  private static Choice choice(Question question, Random chance) {
    List<UUID> ids = question.options().stream().map(Option::id).toList();
    return switch (question.kind()) {
      case SCALE -> new Choice(question.id(), List.of(), MARKS[chance.nextInt(MARKS.length)]);
      case MULTIPLE -> new Choice(question.id(), several(ids, chance), null);
      default -> new Choice(question.id(), List.of(ids.get(earlier(ids.size(), chance))), null);
    };
  }

  /** At least one of them. */
  private static List<UUID> several(List<UUID> ids, Random chance) {
    UUID one = ids.get(earlier(ids.size(), chance));
    return ids.stream().filter(id -> id.equals(one) || chance.nextInt(4) == 0).toList();
  }

  /** The first options are given more often: in our questionnaires they are the good ones. */
  private static int earlier(int options, Random chance) {
    return Math.min(chance.nextInt(options), chance.nextInt(options));
  }
}
