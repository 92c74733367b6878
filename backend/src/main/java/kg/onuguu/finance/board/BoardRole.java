package kg.onuguu.finance.board;

import kg.onuguu.reference.CodesOf;

/** Place of a person in a body. */
@CodesOf("board_role")
public enum BoardRole {
  CHAIR,
  SECRETARY,
  MEMBER
}
