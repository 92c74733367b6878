package kg.onuguu.indicator.olympiad;

import java.util.Optional;
import kg.onuguu.reference.CodesOf;

/** A stage (этап) of an olympiad, in their order. */
@CodesOf("olympiad_stage")
public enum Stage {
  SCHOOL,
  DISTRICT,
  OBLAST,
  REPUBLIC;

  /** The stage from which pupils come; none before the first. */
  public Optional<Stage> before() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }
}
