package kg.onuguu.evaluation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.finding.Label;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.school.profile.organisation.PublicHosts;

/**
 * DQ-34: websites and e-mail in the text are those of the organisation, not of a public service.
 */
@ApplicationScoped
class AddressChecks implements EvaluationCheck {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"«»]+");

  private final PublicHosts hosts;

  AddressChecks(PublicHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public List<EvaluationFinding> run(EvaluationParts parts) {
    List<EvaluationFinding> found = new ArrayList<>();
    for (WrittenText text : WrittenText.of(parts)) {
      Map<String, EvaluationFinding> once = new LinkedHashMap<>();
      text.narrative().lines().forEach(line -> line(line, text, once));
      found.addAll(once.values());
    }
    return found;
  }

  private void line(String line, WrittenText text, Map<String, EvaluationFinding> once) {
    Matcher emails = EMAIL.matcher(line);
    while (emails.find()) {
      add("email_of_service", hosts.ofEmail(emails.group()), line, emails, text, once);
    }
    Matcher websites = WEBSITE.matcher(line);
    while (websites.find()) {
      add("website_of_service", hosts.ofWebsite(websites.group()), line, websites, text, once);
    }
  }

  private static void add(
      String code,
      Optional<ReferenceValue> service,
      String line,
      Matcher at,
      WrittenText text,
      Map<String, EvaluationFinding> once) {
    service.ifPresent(
        host ->
            once.putIfAbsent(
                code + host.code(),
                EvaluationFinding.warning("DQ-34", code, text.place())
                    .quoting(Excerpt.around(line, at.start(), at.end()))
                    .with("service", new Label("public_host", host.code()))));
  }
}
