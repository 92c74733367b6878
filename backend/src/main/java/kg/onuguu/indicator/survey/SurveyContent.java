package kg.onuguu.indicator.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A survey apart from its answers; null for unknown.
 *
 * @param declaredPct the positive share as a report prints it
 */
@Embeddable
public record SurveyContent(
    @Enumerated(EnumType.STRING) @Column(length = 20) Respondents respondents,
    @Column(length = 500) String question,
    LocalDate heldOn,
    Integer invited,
    Integer answered,
    @Column(precision = 5, scale = 2) BigDecimal declaredPct) {

  Map<String, Object> cells() {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("respondents", respondents);
    cells.put("question", question);
    cells.put("heldOn", heldOn);
    cells.put("invited", invited);
    cells.put("answered", answered);
    cells.put("declaredPct", declaredPct);
    return cells;
  }
}
