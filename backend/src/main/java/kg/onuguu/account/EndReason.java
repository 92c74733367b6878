package kg.onuguu.account;

/** Why a session ended. */
enum EndReason {
  SIGNED_OUT,
  /** An older refresh token of it came back: somebody copied it. */
  TOKEN_REUSED,
  PASSWORD_CHANGED,
  ACCOUNT_CHANGED
}
