package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.DataQualityCounts;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.DataQualityPage;
import kg.onuguu.api.model.RegisterFindings;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;

/** What does not agree in the data of a school, as its readers see it, and what they say to it. */
@ApplicationScoped
public class Findings {
  private final FindingRepository findings;
  private final Sentences words;
  private final FindingMapper mapper;
  private final Audit audit;
  private final BusinessTime time;
  private final Event<FindingExplained> explained;

  Findings(
      FindingRepository findings,
      Sentences words,
      FindingMapper mapper,
      Audit audit,
      BusinessTime time,
      Event<FindingExplained> explained) {
    this.findings = findings;
    this.words = words;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
    this.explained = explained;
  }

  /** What is not fixed in these registers of a school, the gravest first; one query. */
  public List<DataQualityFinding> shown(
      UUID schoolId, Set<Register> registers, AccessScope scope, Language language) {
    return write(findings.shown(schoolId, registers, scope), language);
  }

  /** How many are not fixed, of all registers together and of each that has some; one query. */
  public Totals totals(UUID schoolId, AccessScope scope) {
    Map<Register, List<FindingRepository.Count>> byRegister =
        findings.counts(schoolId, scope).stream()
            .collect(
                Collectors.groupingBy(
                    FindingRepository.Count::register, TreeMap::new, Collectors.toList()));
    return new Totals(
        counts(byRegister.values().stream().flatMap(List::stream).toList()),
        byRegister.entrySet().stream()
            .map(
                of ->
                    new RegisterFindings()
                        .register(mapper.toApi(of.getKey()))
                        .counts(counts(of.getValue())))
            .toList());
  }

  /** Findings that are not fixed, in numbers. */
  public record Totals(DataQualityCounts all, List<RegisterFindings> byRegister) {}

  @Transactional
  DataQualityPage page(FindingFilter filter, Paging paging, AccessScope scope, Language language) {
    UUID schoolId = filter.schoolId();
    findings.schoolName(schoolId, scope).orElseThrow(ProblemException::notFound);
    FindingRepository.Found found = findings.page(filter, scope, paging);
    return new DataQualityPage()
        .items(
            write(
                found.findings().stream().map(FindingRepository.Located::finding).toList(),
                language))
        .page(paging.page())
        .size(paging.size())
        .total(found.total())
        .counts(counts(findings.counts(schoolId, scope)))
        .checkedAt(findings.lastRun(schoolId).orElse(null));
  }

  @Transactional
  DataQualityFinding explain(
      Caller author,
      UUID schoolId,
      UUID findingId,
      String text,
      String ifMatch,
      Language language) {
    String school = school(schoolId, author.scope());
    Finding finding = require(schoolId, findingId, author.scope());
    Precondition.requireMatch(ifMatch, finding.getVersion());
    requireWords(text);
    String before = finding.getExplanation();
    finding.explain(text.strip(), author, time.now());
    findings.flush();
    record(AuditAction.EXPLAINED, finding, school, "explanation", before, finding.getExplanation());
    explained.fire(
        new FindingExplained(
            schoolId, finding.getCode(), finding.getItemKey(), finding.getExplanation()));
    return write(finding, language);
  }

  /**
   * The school explained at the record itself what a check found there, or took it back with null.
   * Nothing happens when the check did not find it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void explainedAtRecord(
      Caller author, UUID schoolId, String code, String key, String text) {
    String school = school(schoolId, author.scope());
    findings
        .ofKey(schoolId, code, key, author.scope())
        .filter(finding -> finding.getStatus() != FindingStatus.FIXED)
        .ifPresent(
            finding -> {
              String before = finding.getExplanation();
              if (text == null) {
                finding.takeBack(time.now());
              } else {
                finding.explain(text, author, time.now());
              }
              findings.flush();
              String now = finding.getExplanation();
              record(AuditAction.EXPLAINED, finding, school, "explanation", before, now);
            });
  }

  @Transactional
  DataQualityFinding ask(
      Caller author, UUID schoolId, UUID findingId, String text, Language language) {
    String school = school(schoolId, author.scope());
    Finding finding = require(schoolId, findingId, author.scope());
    requireWords(text);
    String before = finding.getQuestion();
    finding.ask(text.strip(), author, time.now());
    findings.flush();
    record(AuditAction.ASKED, finding, school, "question", before, finding.getQuestion());
    return write(finding, language);
  }

  private String school(UUID schoolId, AccessScope scope) {
    return findings.schoolName(schoolId, scope).orElseThrow(ProblemException::notFound);
  }

  private Finding require(UUID schoolId, UUID findingId, AccessScope scope) {
    return findings
        .find(schoolId, findingId, scope)
        .filter(words::has)
        .orElseThrow(ProblemException::notFound);
  }

  private static void requireWords(String text) {
    if (text.isBlank()) {
      throw ProblemException.invalid("/text", "not_blank");
    }
  }

  private void record(
      AuditAction action, Finding finding, String school, String field, String before, String now) {
    audit.record(
        action,
        AuditSubject.DATA_QUALITY,
        finding.getId(),
        "%s %s: %s".formatted(finding.getCode(), finding.getItemKey(), school),
        finding.getSchoolId(),
        AuditChanges.of(field, before, now));
  }

  private List<DataQualityFinding> write(List<Finding> found, Language language) {
    return found.stream().filter(words::has).map(finding -> write(finding, language)).toList();
  }

  DataQualityFinding write(Finding finding, Language language) {
    return mapper.toApi(
        finding,
        words.rule(finding),
        words.title(finding, language),
        words.message(finding, language));
  }

  private static DataQualityCounts counts(List<FindingRepository.Count> counts) {
    return new DataQualityCounts()
        .error(number(counts, Severity.ERROR))
        .warning(number(counts, Severity.WARNING))
        .info(number(counts, Severity.INFO))
        .explained(
            counts.stream()
                .filter(count -> count.status() == FindingStatus.EXPLAINED)
                .mapToInt(count -> (int) count.number())
                .sum());
  }

  private static int number(List<FindingRepository.Count> counts, Severity severity) {
    return counts.stream()
        .filter(count -> count.severity() == severity)
        .mapToInt(count -> (int) count.number())
        .sum();
  }
}
