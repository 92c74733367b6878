package kg.onuguu.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kg.onuguu.indicator.survey.Respondents;
import kg.onuguu.shared.text.LocalizedName;

/** Questionnaires to start from, in three languages; read once from the resources. */
@ApplicationScoped
public class SurveyTemplates {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final List<Template> all = read();

  /**
   * A questionnaire without a school.
   *
   * @param code stable
   */
  public record Template(
      String code,
      Respondents respondents,
      LocalizedName title,
      LocalizedName introduction,
      List<String> criteria,
      List<Question> questions) {

    public SurveyContent in(int schoolYear) {
      return new SurveyContent(schoolYear, respondents, title, introduction, criteria, questions);
    }
  }

  public List<Template> all() {
    return all;
  }

  private static List<Template> read() {
    try (InputStream file =
        SurveyTemplates.class.getResourceAsStream("/reference/survey-templates.json")) {
      return List.copyOf(JSON.readValue(file, new TypeReference<List<Template>>() {}));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
