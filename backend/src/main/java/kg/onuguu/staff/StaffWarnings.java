package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.api.model.StaffWarning;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Messages;

/** What is doubtful, in the language of the caller. */
@ApplicationScoped
public class StaffWarnings {
  private final StaffNorms norms;
  private final CurrentRequest request;

  StaffWarnings(StaffNorms norms, CurrentRequest request) {
    this.norms = norms;
    this.request = request;
  }

  /** Of one person; who has left is not warned about. */
  List<StaffWarning> of(StaffPerson person, LocalDate today) {
    List<StaffWarning> warnings = new ArrayList<>();
    if (!person.isEmployedOn(today)) {
      return warnings;
    }
    if (norms.isLoadOutside(person.getCategory(), person.getWeeklyLoad())) {
      warnings.add(
          say(
              "load_outside_norm",
              "R-113",
              Map.of(
                  "load", person.getWeeklyLoad().stripTrailingZeros(),
                  "min", norms.leastLoad(),
                  "max", norms.mostLoad())));
    }
    LocalDate ends = person.getQualificationValidTo();
    if (ends != null && ends.isBefore(today)) {
      warnings.add(say("qualification_ended", "R-179", Map.of("date", ends)));
    } else if (ends != null && !ends.isAfter(norms.endingSoon(today))) {
      warnings.add(say("qualification_ends_soon", "R-179", Map.of("date", ends)));
    }
    return warnings;
  }

  /** A warning with the figures that its sentence names. */
  public StaffWarning say(String code, String rule, Map<String, ?> figures) {
    Map<String, String> params = new HashMap<>();
    figures.forEach((name, value) -> params.put(name, plain(value)));
    return new StaffWarning()
        .code(code)
        .rule(rule)
        .params(params)
        .message(
            Messages.of(StaffRules.MESSAGES).text(request.language(), "warning." + code, figures));
  }

  private static String plain(Object value) {
    return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
  }
}
