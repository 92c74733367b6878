package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Paging;

/** What nobody has explained or corrected yet, for the start pages. */
@ApplicationScoped
public class OpenFindings {
  private final FindingRepository repository;
  private final FindingNumbers numbers;
  private final Findings findings;
  private final Sentences words;

  OpenFindings(
      FindingRepository repository, FindingNumbers numbers, Findings findings, Sentences words) {
    this.repository = repository;
    this.numbers = numbers;
    this.findings = findings;
    this.words = words;
  }

  /**
   * In numbers.
   *
   * @param others warnings, and what is shown for comment
   * @param asked those of them that the district asked about, without an answer since
   * @param schools in so many schools
   */
  public record Numbers(int errors, int others, int asked, int schools) {
    public int all() {
      return errors + others;
    }
  }

  /** Of the active schools in the scope; one query. */
  public Numbers of(AccessScope scope) {
    return numbers.open(scope);
  }

  /** The first of them, an error if there is one. */
  public Optional<DataQualityFinding> gravest(AccessScope scope, Language language) {
    return repository.page(FindingFilter.open(), scope, new Paging(0, 1)).findings().stream()
        .map(FindingRepository.Located::finding)
        .filter(words::has)
        .map(finding -> findings.write(finding, language))
        .findFirst();
  }
}
