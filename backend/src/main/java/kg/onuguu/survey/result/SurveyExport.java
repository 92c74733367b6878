package kg.onuguu.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.web.FileNames;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.survey.QuestionKind;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveyAccess;
import kg.onuguu.survey.SurveyAudit;
import kg.onuguu.survey.SurveyRules;
import kg.onuguu.survey.answer.AnswerStore;

/** The results of a closed survey as a spreadsheet: the whole, the distributions, the texts. */
@ApplicationScoped
class SurveyExport {
  private static final int MOST_TEXTS = 20_000;
  private static final int WIDE = 60;
  private static final int NARROW = 14;

  private final SurveyAccess access;
  private final SurveyResults results;
  private final AnswerStore answers;
  private final ReferenceData reference;
  private final SurveyAudit audit;

  SurveyExport(
      SurveyAccess access,
      SurveyResults results,
      AnswerStore answers,
      ReferenceData reference,
      SurveyAudit audit) {
    this.access = access;
    this.results = results;
    this.answers = answers;
    this.reference = reference;
    this.audit = audit;
  }

  /** A finished file and its Content-Disposition. */
  record File(byte[] bytes, String disposition) {}

  @Transactional
  File of(AccessScope scope, UUID schoolId, UUID surveyId, Language language) {
    SurveyAccess.Found found = access.require(scope, schoolId, surveyId);
    StakeholderSurvey survey = found.survey();
    SurveyResult result = results.of(survey);
    if (result.hidden() == Hidden.OPEN) {
      throw SurveyRules.impossible("not_closed");
    }
    try (SheetWriter file = new SheetWriter()) {
      summary(file, found.school().getName(), result, language);
      distributions(file, result, language);
      if (SurveyAccess.isOwn(scope) && result.hidden() == null) {
        texts(file, result, language);
      }
      audit.exported(survey);
      return new File(
          file.bytes(),
          FileNames.attachment(
              "survey-" + result.closesOn() + ".xlsx",
              "%s №%s %s.xlsx"
                  .formatted(
                      word(language, "sheet.file"),
                      found.school().getNumber(),
                      result.closesOn())));
    }
  }

  private void summary(
      SheetWriter file, LocalizedName school, SurveyResult result, Language language) {
    SheetPage page =
        file.page(
            word(language, "sheet.summary"),
            List.of(new SheetHeading(result.title().in(language), 30), new SheetHeading("", WIDE)));
    page.add(List.of(word(language, "sheet.school"), school.in(language)));
    page.add(
        List.of(
            word(language, "sheet.respondents"),
            reference.label(
                "survey_respondent",
                result.respondents().name().toLowerCase(Locale.ROOT),
                language)));
    page.add(
        List.of(
            word(language, "sheet.school_year"), new SchoolYear(result.schoolYear()).shortLabel()));
    page.add(List.of(word(language, "sheet.opens_on"), result.opensOn()));
    page.add(List.of(word(language, "sheet.closes_on"), result.closesOn()));
    page.add(List.of(word(language, "sheet.invited"), result.invited()));
    page.add(List.of(word(language, "sheet.answered"), result.answered()));
    page.add(Arrays.asList(word(language, "sheet.response_pct"), result.responsePct()));
    if (result.hidden() != null) {
      page.skip();
      page.add(List.of(few(language)));
    }
  }

  private void distributions(SheetWriter file, SurveyResult result, Language language) {
    SheetPage page =
        file.page(
            word(language, "sheet.questions"),
            List.of(
                new SheetHeading(word(language, "sheet.question"), WIDE),
                new SheetHeading(word(language, "sheet.option"), 40),
                new SheetHeading(word(language, "sheet.count"), NARROW),
                new SheetHeading(word(language, "sheet.pct"), NARROW),
                new SheetHeading(word(language, "sheet.of"), NARROW),
                new SheetHeading(word(language, "sheet.mean"), NARROW)));
    for (QuestionResult question : result.questions()) {
      String text = question.text().in(language);
      if (question.kind() == QuestionKind.TEXT) {
        row(page, text, word(language, "sheet.text"), null, null, question.answered(), null);
      } else if (question.hidden() != null) {
        row(page, text, few(language), null, null, question.answered(), null);
      } else {
        question
            .options()
            .forEach(
                option ->
                    row(
                        page,
                        text,
                        option(option, language),
                        option.count(),
                        option.pct(),
                        question.answered(),
                        question.mean()));
      }
    }
  }

  private void texts(SheetWriter file, SurveyResult result, Language language) {
    List<QuestionResult> written =
        result.questions().stream().filter(one -> one.kind() == QuestionKind.TEXT).toList();
    if (written.isEmpty()) {
      return;
    }
    SheetPage page =
        file.page(
            word(language, "sheet.texts"),
            List.of(
                new SheetHeading(word(language, "sheet.question"), WIDE),
                new SheetHeading(word(language, "sheet.answer"), 100)));
    for (QuestionResult question : written) {
      answers
          .texts(result.id(), question.id(), new Paging(0, MOST_TEXTS))
          .forEach(text -> page.add(List.of(question.text().in(language), text)));
    }
  }

  private static void row(
      SheetPage page,
      String question,
      String option,
      Integer count,
      BigDecimal pct,
      Integer of,
      BigDecimal mean) {
    page.add(Arrays.asList(question, option, count, pct, of, mean));
  }

  private static String option(OptionResult option, Language language) {
    String words = option.text() == null ? "" : option.text().in(language);
    if (option.value() == null) {
      return words;
    }
    return words.isEmpty() ? option.value().toString() : option.value() + " – " + words;
  }

  private static String few(Language language) {
    return Messages.of(SurveyRules.BUNDLE).text(language, "sheet.few", Tally.FEWEST_ANSWERS);
  }

  private static String word(Language language, String key) {
    return Messages.of(SurveyRules.BUNDLE).text(language, key);
  }
}
