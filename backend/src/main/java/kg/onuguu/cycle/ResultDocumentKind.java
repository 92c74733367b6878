package kg.onuguu.cycle;

/** The paper that shows the result of a stage: протокол, буйрук, отчёт, маалымкат, план, башка. */
public enum ResultDocumentKind {
  MINUTES,
  ORDER,
  REPORT,
  ANALYTICAL_NOTE,
  PLAN,
  OTHER
}
