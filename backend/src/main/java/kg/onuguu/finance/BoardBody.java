package kg.onuguu.finance;

import kg.onuguu.reference.CodesOf;

/** Who decides and checks at a school. */
@CodesOf("board_body")
public enum BoardBody {
  /** Көзөмөлчүлүк кеңеш. */
  SUPERVISORY,
  /** Эсептөө комиссиясы. */
  COUNTING,
  /** Ревизия комиссиясы. */
  REVISION
}
