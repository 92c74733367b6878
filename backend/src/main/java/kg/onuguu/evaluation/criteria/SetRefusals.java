package kg.onuguu.evaluation.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** What a set of criteria may not say: a code twice, an empty text, an unknown kind of evidence. */
final class SetRefusals {
  static final String MESSAGES = "evaluation";

  private final List<Violation> wrong = new ArrayList<>();
  private final Set<String> evidenceKinds;

  private SetRefusals(ReferenceData reference) {
    evidenceKinds = Set.copyOf(reference.codes("evidence_kind"));
  }

  static void check(CriteriaSet.Content content, ReferenceData reference) {
    SetRefusals refusals = new SetRefusals(reference);
    refusals.read(content);
    if (!refusals.wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, refusals.wrong);
    }
  }

  private void read(CriteriaSet.Content content) {
    words("/title", content.title());
    Set<String> sectionCodes = new HashSet<>();
    Set<String> criterionCodes = new HashSet<>();
    for (int s = 0; s < content.sections().size(); s++) {
      SetSection section = content.sections().get(s);
      String place = "/sections/" + s;
      words(place + "/label", section.label());
      unique(place, section.code(), sectionCodes);
      for (int c = 0; c < section.criteria().size(); c++) {
        criterion(place + "/criteria/" + c, section.criteria().get(c), criterionCodes);
      }
    }
  }

  private void criterion(String place, SetCriterion criterion, Set<String> codes) {
    words(place + "/label", criterion.label());
    words(place + "/help", criterion.help());
    unique(place, criterion.code(), codes);
    for (int e = 0; e < criterion.expectedEvidence().size(); e++) {
      if (!evidenceKinds.contains(criterion.expectedEvidence().get(e))) {
        wrong.add(at(place + "/expectedEvidence/" + e, "unknown_evidence_kind"));
      }
    }
  }

  private void words(String place, CriteriaText text) {
    if (text.ky().isBlank()) {
      wrong.add(at(place + "/ky", "words_missing"));
    }
    if (text.ru().isBlank()) {
      wrong.add(at(place + "/ru", "words_missing"));
    }
    if (text.en().isBlank()) {
      wrong.add(at(place + "/en", "words_missing"));
    }
  }

  private void unique(String place, String code, Set<String> seen) {
    if (!seen.add(code)) {
      wrong.add(at(place + "/code", "code_twice"));
    }
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).rule("R-051").from(MESSAGES);
  }
}
