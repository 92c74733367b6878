package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/** What evidence must say, and what is doubtful about it. */
@ApplicationScoped
class EvidenceRules {
  static final String MESSAGES = "evidence";

  private static final String OF_DOCUMENTS = "R-058";
  private static final int YEARS_OF_A_PERIOD = 5;
  private static final int SOON_DAYS = 60;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final EvidenceKinds kinds;
  private final BusinessTime time;

  EvidenceRules(EvidenceKinds kinds, BusinessTime time) {
    this.kinds = kinds;
    this.time = time;
  }

  /** The one source that new evidence names. */
  static EvidenceSource source(UUID uploadId, EvidenceContent content) {
    List<EvidenceSource> named =
        Stream.of(
                uploadId == null ? null : EvidenceSource.FILE,
                content.url() == null ? null : EvidenceSource.LINK,
                content.register() == null ? null : EvidenceSource.REGISTER)
            .flatMap(Stream::ofNullable)
            .toList();
    if (named.size() != 1) {
      throw refused(at("", named.isEmpty() ? "no_source" : "one_source"));
    }
    return named.get(0);
  }

  void check(EvidenceSource source, EvidenceContent content) {
    List<Violation> wrong = new ArrayList<>();
    LocalDate date = content.documentDate();
    if (date == null && kinds.isDated(content.kind())) {
      wrong.add(at("/documentDate", "date_required"));
    }
    if (date != null && date.isAfter(time.today())) {
      wrong.add(at("/documentDate", "in_future").with("today", time.today()));
    }
    if (date != null && content.expiresOn() != null && content.expiresOn().isBefore(date)) {
      wrong.add(at("/expiresOn", "expires_before_date"));
    }
    checkPlace(source, content, wrong);
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  private static void checkPlace(
      EvidenceSource source, EvidenceContent content, List<Violation> wrong) {
    if (source == EvidenceSource.LINK) {
      if (content.url() == null || !isAddress(content.url())) {
        wrong.add(at("/url", "url"));
      }
    } else if (content.url() != null) {
      wrong.add(at("/url", "not_for_source"));
    }
    if (source == EvidenceSource.REGISTER && content.register() == null) {
      wrong.add(at("/register", "no_source"));
    } else if (source != EvidenceSource.REGISTER && content.register() != null) {
      wrong.add(at("/register", "not_for_source"));
    }
  }

  /** Nothing that a browser would run. */
  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) && uri.getRawAuthority() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException nonsense) {
      return false;
    }
  }

  List<EvidenceWarning> warnings(Evidence evidence) {
    LocalDate today = time.today();
    List<EvidenceWarning> found = new ArrayList<>();
    LocalDate end = evidence.getExpiresOn();
    if (end != null && end.isBefore(today)) {
      found.add(EvidenceWarning.EXPIRED);
    } else if (end != null && end.isBefore(today.plusDays(SOON_DAYS))) {
      found.add(EvidenceWarning.EXPIRES_SOON);
    }
    if (isOlderThan(evidence.content(), SchoolYear.of(today).plus(1 - YEARS_OF_A_PERIOD))) {
      found.add(EvidenceWarning.OLDER_THAN_PERIOD);
    }
    if (evidence.getDocumentNumber() == null && kinds.isDated(evidence.getKind())) {
      found.add(EvidenceWarning.NO_NUMBER);
    }
    return found;
  }

  /** R-059; what holds until it is replaced is never too old. */
  boolean isOlderThan(EvidenceContent content, SchoolYear first) {
    if (kinds.isStanding(content.kind()) || content.expiresOn() != null) {
      return false;
    }
    return yearOf(content).filter(year -> year.compareTo(first) < 0).isPresent();
  }

  private static Optional<SchoolYear> yearOf(EvidenceContent content) {
    return content.schoolYear() != null
        ? Optional.of(new SchoolYear(content.schoolYear()))
        : Optional.ofNullable(content.documentDate()).map(SchoolYear::of);
  }

  static ProblemException refused(Violation wrong) {
    return new ProblemException(ProblemType.RULE_BROKEN, wrong);
  }

  static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).rule(OF_DOCUMENTS).from(MESSAGES);
  }
}
