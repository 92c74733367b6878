package kg.onuguu.account;

/** Why a one-time link was made: for a new account, or for one whose password is forgotten. */
enum LinkPurpose {
  INVITATION,
  RESET
}
