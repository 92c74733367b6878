package kg.onuguu.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.indicator.survey.Respondents;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.LocalizedName;

/**
 * A survey as it is written.
 *
 * @param introduction words of the school to those who answer, or null
 * @param criteria codes of the criteria of the self-evaluation that it serves
 */
public record SurveyContent(
    int schoolYear,
    Respondents respondents,
    LocalizedName title,
    LocalizedName introduction,
    List<String> criteria,
    List<Question> questions) {
  public SurveyContent {
    criteria = List.copyOf(criteria);
    questions = List.copyOf(questions);
  }

  /** What came without an id, or with one that stands here twice, gets one of its own. */
  SurveyContent identified() {
    Set<UUID> taken = new HashSet<>();
    return new SurveyContent(
        schoolYear,
        respondents,
        title,
        introduction,
        criteria,
        questions.stream().map(question -> identified(question, taken)).toList());
  }

  private static Question identified(Question question, Set<UUID> taken) {
    UUID id = own(question.id(), taken);
    List<Option> options =
        question.options().stream()
            .map(one -> new Option(own(one.id(), taken), one.text(), one.positive()))
            .toList();
    return question.identified(id, options);
  }

  private static UUID own(UUID id, Set<UUID> taken) {
    UUID own = id == null || taken.contains(id) ? Ids.next() : id;
    taken.add(own);
    return own;
  }
}
