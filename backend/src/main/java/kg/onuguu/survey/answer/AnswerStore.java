package kg.onuguu.survey.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.shared.database.InList;
import kg.onuguu.shared.web.Paging;

/** The answers, by a survey that was read through the scope of the caller or by its code. */
@ApplicationScoped
public class AnswerStore {
  private final EntityManager database;

  AnswerStore(EntityManager database) {
    this.database = database;
  }

  /** The choices of one person, with the survey that they belong to. */
  public record Row(UUID surveyId, List<Choice> choices) {}

  /** False when this device has answered; a rival with the same hash is waited for. */
  boolean claim(UUID surveyId, byte[] deviceHash) {
    return database
            .createNativeQuery(
                "insert ignore into survey_device (survey_id, device_hash)"
                    + " values (:survey, :device)")
            .setParameter("survey", surveyId)
            .setParameter("device", deviceHash)
            .executeUpdate()
        == 1;
  }

  boolean knows(UUID surveyId, byte[] deviceHash) {
    return !database
        .createNativeQuery(
            "select 1 from survey_device where survey_id = :survey and device_hash = :device")
        .setParameter("survey", surveyId)
        .setParameter("device", deviceHash)
        .getResultList()
        .isEmpty();
  }

  public void add(UUID surveyId, Filled filled) {
    database.persist(new SurveyAnswer(surveyId, filled.choices()));
    filled
        .texts()
        .forEach((question, text) -> database.persist(new SurveyText(surveyId, question, text)));
  }

  public int count(UUID surveyId) {
    return counts(List.of(surveyId)).getOrDefault(surveyId, 0);
  }

  /** How many people answered each survey; one query, and nothing for those without answers. */
  public Map<UUID, Integer> counts(Collection<UUID> surveyIds) {
    InList ids = InList.of("answer.surveyId", "survey", surveyIds);
    var query =
        database.createQuery(
            "select answer.surveyId, count(*) from SurveyAnswer answer where "
                + ids.hql()
                + " group by answer.surveyId",
            Tuple.class);
    ids.parameters().forEach(query::setParameter);
    return numbers(query.getResultList());
  }

  /** What was chosen, of all people; one query. */
  public List<Row> choices(Collection<UUID> surveyIds) {
    InList ids = InList.of("answer.surveyId", "survey", surveyIds);
    var query =
        database.createQuery(
            "select answer.surveyId, answer.choices from SurveyAnswer answer where " + ids.hql(),
            Tuple.class);
    ids.parameters().forEach(query::setParameter);
    return query.getResultList().stream().map(AnswerStore::row).toList();
  }

  /** How many texts each question got; one query. */
  public Map<UUID, Integer> textCounts(Collection<UUID> surveyIds) {
    InList ids = InList.of("text.surveyId", "survey", surveyIds);
    var query =
        database.createQuery(
            "select text.questionId, count(*) from SurveyText text where "
                + ids.hql()
                + " group by text.questionId",
            Tuple.class);
    ids.parameters().forEach(query::setParameter);
    return numbers(query.getResultList());
  }

  /** In the order of their random ids: always the same, and telling nothing. */
  public List<String> texts(UUID surveyId, UUID questionId, Paging paging) {
    return database
        .createQuery(
            "select text.body from SurveyText text where text.surveyId = :survey"
                + " and text.questionId = :question order by text.id",
            String.class)
        .setParameter("survey", surveyId)
        .setParameter("question", questionId)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private static Row row(Tuple found) {
    return new Row(found.get(0, UUID.class), (List<Choice>) found.get(1));
  }

  private static Map<UUID, Integer> numbers(List<Tuple> found) {
    Map<UUID, Integer> numbers = new HashMap<>();
    found.forEach(one -> numbers.put(one.get(0, UUID.class), one.get(1, Long.class).intValue()));
    return numbers;
  }
}
