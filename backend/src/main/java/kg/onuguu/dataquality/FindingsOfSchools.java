package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.CheckFindingCount;
import kg.onuguu.api.model.FindingSchoolPage;
import kg.onuguu.api.model.SchoolFinding;
import kg.onuguu.api.model.SchoolFindingPage;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Paging;

/** What does not agree in the data of all schools that somebody oversees. */
@ApplicationScoped
class FindingsOfSchools {
  private final FindingRepository repository;
  private final FindingNumbers numbers;
  private final Findings findings;
  private final Sentences words;
  private final FindingMapper mapper;

  FindingsOfSchools(
      FindingRepository repository,
      FindingNumbers numbers,
      Findings findings,
      Sentences words,
      FindingMapper mapper) {
    this.repository = repository;
    this.numbers = numbers;
    this.findings = findings;
    this.words = words;
    this.mapper = mapper;
  }

  @Transactional
  SchoolFindingPage page(
      FindingFilter filter, Paging paging, AccessScope scope, Language language) {
    FindingRepository.Found found = repository.page(filter, scope, paging);
    return new SchoolFindingPage()
        .items(
            found.findings().stream()
                .filter(located -> words.has(located.finding()))
                .map(located -> located(located, language))
                .toList())
        .page(paging.page())
        .size(paging.size())
        .total(found.total());
  }

  private SchoolFinding located(FindingRepository.Located located, Language language) {
    return new SchoolFinding()
        .schoolId(located.finding().getSchoolId())
        .schoolName(mapper.toApi(located.schoolName()))
        .finding(findings.write(located.finding(), language));
  }

  /** Four queries, however many schools and findings there are. */
  @Transactional
  FindingSchoolPage schools(Paging paging, AccessScope scope, Language language) {
    FindingNumbers.OfAll all = numbers.all(scope);
    return new FindingSchoolPage()
        .items(numbers.bySchool(scope, paging).stream().map(mapper::toApi).toList())
        .page(paging.page())
        .size(paging.size())
        .total(all.schools())
        .schools((int) numbers.schools(scope))
        .counts(mapper.toApi(all.counts()))
        .checks(checks(scope, language));
  }

  private List<CheckFindingCount> checks(AccessScope scope, Language language) {
    return numbers.byCheck(scope).stream()
        .filter(check -> words.has(check.code()))
        .map(
            check ->
                new CheckFindingCount()
                    .code(check.code())
                    .title(words.title(check.code(), language))
                    .open((int) check.open()))
        .toList();
  }
}
