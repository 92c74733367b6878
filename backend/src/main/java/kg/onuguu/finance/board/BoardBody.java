package kg.onuguu.finance.board;

import kg.onuguu.reference.CodesOf;

/**
 * Who watches over the money of a school (көзөмөлчүлүк кеңеш, эсептөө жана ревизия комиссиялары).
 */
@CodesOf("board_body")
public enum BoardBody {
  SUPERVISORY,
  COUNTING,
  REVISION
}
