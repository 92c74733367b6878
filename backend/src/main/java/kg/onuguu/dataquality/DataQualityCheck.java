package kg.onuguu.dataquality;

import java.util.List;
import java.util.Set;

/**
 * One check (текшерүү) of the data of a school: arithmetic within a register, or a comparison of
 * several. A feature contributes one by a CDI bean of this type; it must be stateless and must not
 * write.
 *
 * <pre>
 * &#64;ApplicationScoped
 * class MaterialTotalCheck implements DataQualityCheck {
 *   public String code() { return "DQ-05"; }
 *   public String rule() { return "R-095"; }
 *   public Severity severity() { return Severity.ERROR; }
 *   public Set&lt;Register&gt; reads() { return Set.of(Register.METHODICAL); }
 *   public String bundle() { return "dq_indicator"; }
 *   public List&lt;Suspicion&gt; check(Inspection school) {
 *     return school.facts(Materials.class, repository::of).years().stream()
 *         .filter(year -&gt; year.declared() != null &amp;&amp; year.declared() != year.sum())
 *         .map(year -&gt; Suspicion.of(String.valueOf(year.year()),
 *                 Place.in(Register.METHODICAL, year.year(), "declaredTotal"))
 *             .text("year", year.year()).number("declared", year.declared())
 *             .number("computed", year.sum()))
 *         .toList();
 *   }
 * }
 * </pre>
 *
 * <p>Its words stand in {@code messages/<bundle>_{ky,ru,en}.properties}: {@code DQ-05.title} is a
 * few words, {@code DQ-05} the whole sentence with the figures by name, and {@code DQ-05.<variant>}
 * another sentence for {@link Suspicion#saying}.
 */
public interface DataQualityCheck {

  /** The number in the catalogue, DQ-nn; where it has none, the number of the rule, R-nnn. */
  String code();

  /** The rule that is touched, R-nnn, or null. */
  String rule();

  Severity severity();

  /** All registers that {@link #check} reads, so that no change of one is missed. */
  Set<Register> reads();

  /** The bundle of its sentences, one of the feature's own, such as dq_school. */
  String bundle();

  /** What does not agree now; empty when everything does. Unknown figures agree with everything. */
  List<Suspicion> check(Inspection school);
}
