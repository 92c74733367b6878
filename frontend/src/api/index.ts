export * from './generated/@tanstack/react-query.gen'
export * as sdk from './generated/sdk.gen'
export type * from './generated/types.gen'
export { idempotency, ifMatch, newIdempotencyKey } from './headers'
export { ApiError, OFFLINE, toApiError } from './problem'
export {
  onSessionChange,
  resumeSession,
  type SessionState,
  saveLanguage,
  sessionState,
  signIn,
  signOut,
  updateSessionUser,
} from './session'
