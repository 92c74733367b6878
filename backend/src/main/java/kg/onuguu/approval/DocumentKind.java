package kg.onuguu.approval;

/** The paper that carries a decision: протокол, буйрук, кат, мөөр. */
public enum DocumentKind {
  MINUTES,
  ORDER,
  LETTER,
  STAMP
}
