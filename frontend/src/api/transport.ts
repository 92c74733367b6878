import { type RefreshCall, refreshOnce } from './refresh'
import { accessToken, mayHaveSession } from './token'

/** Longer than any answer of ours; a hung line must not look like work in progress for ever. */
const TIMEOUT_MS = 60_000
const SESSION_PATH = '/api/v1/session'

const endListeners = new Set<() => void>()

/** Called when the server says that the session is over (expired, revoked, reused). */
export function onSessionEnd(listener: () => void): () => void {
  endListeners.add(listener)
  return () => endListeners.delete(listener)
}

const isSessionRequest = (request: Request): boolean => {
  const path = new URL(request.url).pathname
  return path === SESSION_PATH || path.startsWith(`${SESSION_PATH}/`)
}

export type Sender = (request: Request) => Promise<Response>

/** The language of the page and the token of this moment. */
export function signedHeaders(request: Request): Headers {
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', document.documentElement.lang || 'ky')
  const token = accessToken()
  if (token !== null && !headers.has('Authorization')) headers.set('Authorization', `Bearer ${token}`)
  return headers
}

async function send(request: Request): Promise<Response> {
  const headers = signedHeaders(request)
  const controller = new AbortController()
  const abort = () => controller.abort(request.signal.reason)
  if (request.signal.aborted) abort()
  request.signal.addEventListener('abort', abort)
  const timer = setTimeout(() => controller.abort(new DOMException('Timeout', 'TimeoutError')), TIMEOUT_MS)
  try {
    return await globalThis.fetch(new Request(request, { headers, signal: controller.signal }))
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', abort)
  }
}

/** The fetch of the generated client: signs requests, renews an expired token once and repeats once. */
export function authorizedFetch(renew: RefreshCall, sender: Sender = send): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (isSessionRequest(request)) return send(request)
    const again = request.clone()
    const sent = accessToken()
    const response = await sender(request)
    if (response.status !== 401 || !mayHaveSession()) return response
    // Another request may have renewed the token while this one was under way.
    const result = sent !== accessToken() && accessToken() !== null ? 'renewed' : await refreshOnce(renew)
    if (result === 'renewed') return sender(again)
    if (result === 'ended') for (const listener of endListeners) listener()
    if (result === 'unreachable') throw new TypeError('The session could not be renewed: no connection')
    return response
  }
}
