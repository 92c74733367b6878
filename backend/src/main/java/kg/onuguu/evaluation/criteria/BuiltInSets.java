package kg.onuguu.evaluation.criteria;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import kg.onuguu.reference.CriteriaSet.Criterion;
import kg.onuguu.reference.CriteriaSet.Section;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.problem.ProblemException;

/**
 * Brings the sets that come with the program into the database, each version once; of several
 * replicas that start at once the unique key lets one through.
 */
@ApplicationScoped
class BuiltInSets {
  private final ReferenceData reference;
  private final CriteriaSets sets;

  BuiltInSets(ReferenceData reference, CriteriaSets sets) {
    this.reference = reference;
    this.sets = sets;
  }

  /** Before the demonstration, which writes self-evaluations. */
  void bring(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
    for (kg.onuguu.reference.CriteriaSet set : reference.criteriaSets()) {
      try {
        QuarkusTransaction.requiringNew().run(() -> add(set));
      } catch (ProblemException another) {
        // Another replica was quicker.
      }
    }
  }

  private void add(kg.onuguu.reference.CriteriaSet set) {
    if (sets.find(set.code(), set.version()).isEmpty()) {
      sets.add(
          set.code(),
          new CriteriaSet.Content(
              new CriteriaText(set.ky(), set.ru(), set.en()),
              set.sections().stream().map(BuiltInSets::section).toList()));
    }
  }

  private static SetSection section(Section section) {
    return new SetSection(
        section.code(),
        new CriteriaText(section.ky(), section.ru(), section.en()),
        section.criteria().stream().map(BuiltInSets::criterion).toList());
  }

  private static SetCriterion criterion(Criterion criterion) {
    return new SetCriterion(
        criterion.code(),
        new CriteriaText(criterion.ky(), criterion.ru(), criterion.en()),
        new CriteriaText(criterion.help().ky(), criterion.help().ru(), criterion.help().en()),
        criterion.expectedEvidence(),
        criterion.partsMayBeNotApplicable());
  }
}
