package kg.onuguu.indicator.table;

import kg.onuguu.dataquality.Register;

/** The tables of indicators; each is written as a whole and has a version of its own. */
public enum TableKind {
  /** Окуучулардын контингенти. */
  CONTINGENT(Register.CONTINGENT),
  /** Билим сапаты. */
  QUALITY(Register.QUALITY),
  OLYMPIADS(Register.OLYMPIAD),
  /** ЖРТ. */
  ORT(Register.ORT),
  /** Мамлекеттик жыйынтыктоочу аттестация. */
  ATTESTATION(Register.ATTESTATION),
  COURSES(Register.COURSE_STAT),
  /** Усулдук материалдар. */
  METHODICAL(Register.METHODICAL),
  /** Окуу китептери. */
  TEXTBOOKS(Register.TEXTBOOKS),
  /** Сурамжылоолор. */
  SURVEYS(Register.SURVEYS),
  DECLARED_FIGURES(Register.DECLARED_FIGURES);

  private final Register register;

  TableKind(Register register) {
    this.register = register;
  }

  /** The register that changes with the table, and that shows its findings. */
  public Register register() {
    return register;
  }
}
