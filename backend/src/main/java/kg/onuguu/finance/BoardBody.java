package kg.onuguu.finance;

/** Who decides and checks at a school. */
public enum BoardBody {
  /** Көзөмөлчүлүк кеңеш. */
  SUPERVISORY,
  /** Эсептөө комиссиясы. */
  COUNTING,
  /** Ревизия комиссиясы. */
  REVISION
}
