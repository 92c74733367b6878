import { onTabMessage, tellTabs } from './channel'
import { client } from './generated/client.gen'
import type {
  Me,
  RefreshSessionErrors,
  RefreshSessionResponses,
  SignInErrors,
  SignInRequest,
  SignInResponses,
  SignOutErrors,
  SignOutResponses,
  UpdateMeErrors,
  UpdateMeResponses,
} from './generated/types.gen'
import { ifMatch } from './headers'
import { ApiError, toApiError } from './problem'
import { type RefreshCall, refreshOnce } from './refresh'
import { forgetToken, keepToken, mayHaveSession } from './token'
import { authorizedFetch, onSessionEnd } from './transport'

// These few calls go to the client itself: the generated functions are one module, and whoever is in
// the entry and takes one of them brings all features' calls into the first page's weight.

/** 'unknown' until the refresh cookie was tried; 'unreachable' when the line was down while trying. */
export type SessionState =
  | { status: 'unknown' | 'anonymous' | 'unreachable' }
  /** 'expired': the server ended the session under somebody's hands; the page stays and asks for the password. */
  | { status: 'signed-in' | 'expired'; user: Me }

let state: SessionState = { status: 'unknown' }
const listeners = new Set<(state: SessionState) => void>()

function become(next: SessionState): void {
  state = next
  for (const listener of listeners) listener(next)
}

export const sessionState = (): SessionState => state

export function onSessionChange(listener: (state: SessionState) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let arrived: Me | null = null

const renew: RefreshCall = async () => {
  try {
    const { data } = await client.post<RefreshSessionResponses, RefreshSessionErrors, true>({
      url: '/api/v1/session/refresh',
      throwOnError: true,
    })
    arrived = data.user
    return { result: 'renewed', accessToken: data.accessToken }
  } catch (failure) {
    const ended = failure instanceof ApiError && failure.status === 401
    return { result: ended ? 'ended' : 'unreachable' }
  }
}

client.setConfig({
  // Absolute, so that the same code runs under jsdom.
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: authorizedFetch(renew),
})
client.interceptors.error.use((failure, response) => toApiError(failure, response))

onSessionEnd(() =>
  become('user' in state ? { status: 'expired', user: state.user } : { status: 'anonymous' }),
)
onTabMessage((message) => {
  if (message.kind === 'signed-out' && 'user' in state) {
    forgetToken()
    become({ status: 'anonymous' })
  }
})

/** At the start of the page: takes the session up again when the cookie still stands. */
export async function resumeSession(): Promise<SessionState> {
  if ('user' in state || state.status === 'anonymous') return state
  if (!mayHaveSession()) {
    become({ status: 'anonymous' })
    return state
  }
  const result = await refreshOnce(renew)
  if (result === 'renewed' && arrived !== null) become({ status: 'signed-in', user: arrived })
  else become({ status: result === 'ended' ? 'anonymous' : 'unreachable' })
  return state
}

export async function signIn(body: SignInRequest): Promise<Me> {
  const { data } = await client.post<SignInResponses, SignInErrors, true>({
    url: '/api/v1/session',
    body,
    headers: { 'Content-Type': 'application/json' },
    throwOnError: true,
  })
  keepToken(data.accessToken)
  become({ status: 'signed-in', user: data.user })
  return data.user
}

/** The server is told first; without a line this device forgets the session all the same. */
export async function signOut(): Promise<void> {
  try {
    await client.delete<SignOutResponses, SignOutErrors, true>({ url: '/api/v1/session', throwOnError: true })
  } catch (failure) {
    // The cookie dies by itself after its term; staying signed in on a shared computer would be worse.
    if (!(failure instanceof ApiError)) throw failure
  } finally {
    forgetToken()
    become({ status: 'anonymous' })
    tellTabs({ kind: 'signed-out' })
  }
}

/** After the own profile was changed. */
export function updateSessionUser(user: Me): void {
  if (state.status === 'signed-in') become({ status: 'signed-in', user })
}

/** Tells the profile the language of the page; without a line it follows with the next change. */
export async function saveLanguage(language: Me['language']): Promise<void> {
  if (state.status !== 'signed-in' || state.user.language === language) return
  const { fullName, version } = state.user
  const { data } = await client.put<UpdateMeResponses, UpdateMeErrors>({
    url: '/api/v1/me',
    security: [{ scheme: 'bearer', type: 'http' }],
    body: { fullName, language },
    headers: { 'Content-Type': 'application/json', ...ifMatch(version) },
  })
  if (data !== undefined) updateSessionUser(data)
}
