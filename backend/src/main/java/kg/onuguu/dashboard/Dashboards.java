package kg.onuguu.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.Dashboard;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Language;

/** The start page by the scope of the caller; whoever has no scope has nothing to do. */
@ApplicationScoped
class Dashboards {
  private final SchoolBoard schools;
  private final OverseerBoards overseers;
  private final CurrentRequest request;

  Dashboards(SchoolBoard schools, OverseerBoards overseers, CurrentRequest request) {
    this.schools = schools;
    this.overseers = overseers;
    this.request = request;
  }

  @Transactional
  Dashboard of(Caller caller) {
    Language language = request.language();
    AccessScope scope = caller.scope();
    if (scope instanceof AccessScope.SchoolScope own) {
      return schools.of(caller, own, language);
    }
    if (scope instanceof AccessScope.DistrictScope) {
      return overseers.ofDistrict(scope, language);
    }
    if (scope instanceof AccessScope.CommissionScope) {
      return overseers.ofCommission(scope, language);
    }
    if (scope instanceof AccessScope.Nationwide) {
      return overseers.ofAdministrator(scope, language);
    }
    return new Dashboard().nextSteps(List.of()).thread(List.of()).districts(List.of());
  }
}
