package kg.onuguu.plan.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import kg.onuguu.api.model.InputBlock;
import kg.onuguu.api.model.LegalActCitation;
import kg.onuguu.api.model.ParticipatingBody;
import kg.onuguu.api.model.PlanFoundationsUpdate;
import kg.onuguu.api.model.PrincipleCheck;
import kg.onuguu.api.model.RetrospectiveBlock;
import kg.onuguu.plan.Violations;
import kg.onuguu.reference.ReferenceData;

/** Codes must be of the reference data, each once; the retrospective is of 3 or 5 years. */
@ApplicationScoped
class FoundationRules {
  private final ReferenceData reference;

  FoundationRules(ReferenceData reference) {
    this.reference = reference;
  }

  void check(PlanFoundationsUpdate update) {
    Violations wrong = new Violations();
    Integer years = update.getRetrospectiveYears();
    wrong.addIf(
        years != null && years != 3 && years != 5,
        Violations.at("/retrospectiveYears", "retrospective_period", "R-010"));
    codes(
        update.getRetrospective(),
        RetrospectiveBlock::getBlock,
        "mop_retrospective_block",
        "/retrospective",
        "/block",
        "R-010",
        wrong);
    codes(
        update.getInputs(), InputBlock::getInput, "mop_input", "/inputs", "/input", "R-011", wrong);
    codes(
        update.getParticipatingBodies(),
        ParticipatingBody::getBody,
        "mop_participating_body",
        "/participatingBodies",
        "/body",
        "R-012",
        wrong);
    codes(
        update.getPrinciples(),
        PrincipleCheck::getPrinciple,
        "mop_principle",
        "/principles",
        "/principle",
        "R-013",
        wrong);
    acts(update.getLegalActs(), wrong);
    wrong.throwIfAny();
  }

  private <T> void codes(
      List<T> list,
      Function<T, String> code,
      String set,
      String pointer,
      String field,
      String rule,
      Violations wrong) {
    for (int i = 0; i < list.size(); i++) {
      reference.require(set, code.apply(list.get(i)), pointer + "/" + i + field);
    }
    wrong.duplicates(list, code, pointer, field, rule);
  }

  /** A law may be cited in two editions, so only equal citations are one too many. */
  private void acts(List<LegalActCitation> acts, Violations wrong) {
    for (int i = 0; i < acts.size(); i++) {
      reference.require("legal_act", acts.get(i).getAct(), "/legalActs/" + i + "/act");
    }
    wrong.duplicates(acts, act -> act, "/legalActs", "", "R-014");
  }
}
