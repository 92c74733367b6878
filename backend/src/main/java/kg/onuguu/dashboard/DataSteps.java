package kg.onuguu.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.Urgency;
import kg.onuguu.dataquality.OpenFindings;
import kg.onuguu.indicator.confirmation.UnconfirmedYears;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;

/** What the figures ask for: to be answered for, corrected, compared, confirmed. */
@ApplicationScoped
class DataSteps {
  private final OpenFindings findings;
  private final UnconfirmedYears years;

  DataSteps(OpenFindings findings, UnconfirmedYears years) {
    this.findings = findings;
    this.years = years;
  }

  /** Questions of the district first, then errors; warnings only where there are no errors. */
  List<Step> ofSchool(Caller caller, AccessScope.SchoolScope own, Language language) {
    OpenFindings.Numbers open = findings.of(own);
    List<Step> steps = new ArrayList<>();
    if (open.asked() > 0) {
      steps.add(step("answer_questions", Urgency.SOON, own).with("count", open.asked()));
    }
    if (open.errors() > 0) {
      steps.add(
          step("correct_findings", Urgency.SOON, own)
              .with("count", open.errors())
              .with("first", gravest(own, language)));
    } else if (open.others() > 0) {
      steps.add(
          step("compare_findings", Urgency.LATER, own)
              .with("count", open.others())
              .with("first", gravest(own, language)));
    }
    List<SchoolYear> unconfirmed = years.of(own);
    if (!unconfirmed.isEmpty()) {
      steps.add(
          step("confirm_years", Urgency.LATER, own)
              .variant(caller.is(Role.DIRECTOR) ? "director" : "deputy")
              .with("years", unconfirmed.stream().map(SchoolYear::shortLabel).toList()));
    }
    return steps;
  }

  /** Findings that no school has explained yet. */
  List<Step> ofDistrict(AccessScope scope) {
    OpenFindings.Numbers open = findings.of(scope);
    return open.all() == 0
        ? List.of()
        : List.of(
            new Step("review_findings", Urgency.LATER)
                .with("count", open.all())
                .with("errors", open.errors())
                .with("schools", open.schools()));
  }

  private String gravest(AccessScope.SchoolScope own, Language language) {
    return findings.gravest(own, language).map(DataQualityFinding::getMessage).orElse("");
  }

  private static Step step(String code, Urgency urgency, AccessScope.SchoolScope own) {
    return new Step(code, urgency).of(own.schoolId(), null);
  }
}
