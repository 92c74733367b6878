import { delay, HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aUser, problem } from '@/testing/builders'
import { api, server } from '@/testing/server'
import { ApiError, ifMatch, sdk, sessionState, signIn, signOut } from '.'

const session = (accessToken: string) => HttpResponse.json({ accessToken, expiresIn: 900, user: aUser() })

async function signedIn() {
  server.use(http.post(api('/session'), () => session('first')))
  await signIn({ login: 'director', password: 'Ала-Тоо-2026' })
}

/** Answers only to the newest token. */
const needsToken = (token: string) =>
  http.get(api('/me'), ({ request }) =>
    request.headers.get('Authorization') === `Bearer ${token}`
      ? HttpResponse.json(aUser())
      : problem(401, 'UNAUTHENTICATED'),
  )

beforeEach(signedIn)

describe('an expired access token', () => {
  it('is renewed once for all requests of the moment, and each is repeated once', async () => {
    const refresh = vi.fn()
    server.use(
      needsToken('second'),
      http.post(api('/session/refresh'), async () => {
        refresh()
        await delay(20)
        return session('second')
      }),
    )
    const answers = await Promise.all(Array.from({ length: 5 }, () => sdk.getMe({ throwOnError: true })))
    expect(answers.map(({ data }) => data.login)).toEqual(Array(5).fill('director'))
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  it('repeats a write with its body and headers', async () => {
    const bodies: unknown[] = []
    server.use(
      http.put(api('/me'), async ({ request }) => {
        bodies.push([await request.json(), request.headers.get('If-Match')])
        return request.headers.get('Authorization') === 'Bearer second'
          ? HttpResponse.json(aUser())
          : problem(401, 'UNAUTHENTICATED')
      }),
      http.post(api('/session/refresh'), () => session('second')),
    )
    const body = { fullName: 'Айгүл Сыдыкова', language: 'ky' as const }
    await sdk.updateMe({ body, headers: ifMatch(3), throwOnError: true })
    expect(bodies).toEqual([
      [body, '"3"'],
      [body, '"3"'],
    ])
  })

  it('ends the session when the cookie is refused, and asks no further', async () => {
    const refresh = vi.fn(() => problem(401, 'UNAUTHENTICATED'))
    server.use(needsToken('never'), http.post(api('/session/refresh'), refresh))
    await expect(sdk.getMe({ throwOnError: true })).rejects.toMatchObject({ status: 401 })
    // The page stays with what is typed in it and asks for the password.
    expect(sessionState()).toMatchObject({ status: 'expired', user: { login: 'director' } })
    await expect(sdk.getMe({ throwOnError: true })).rejects.toMatchObject({ status: 401 })
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  it('keeps the session when only the line is down', async () => {
    server.use(
      needsToken('never'),
      http.post(api('/session/refresh'), () => HttpResponse.error()),
    )
    await expect(sdk.getMe({ throwOnError: true })).rejects.toMatchObject({
      code: 'OFFLINE',
      isTemporary: true,
    })
    expect(sessionState().status).toBe('signed-in')
  })
})

describe('every request', () => {
  it('carries the language of the page', async () => {
    let language: string | null = ''
    server.use(
      http.get(api('/me'), ({ request }) => {
        language = request.headers.get('Accept-Language')
        return HttpResponse.json(aUser())
      }),
    )
    document.documentElement.lang = 'ru'
    await sdk.getMe({ throwOnError: true })
    expect(language).toBe('ru')
  })

  it('turns a problem into one kind of error, with its wait and its number', async () => {
    server.use(http.get(api('/me'), () => problem(429, 'TOO_MANY_REQUESTS', {}, { 'Retry-After': '42' })))
    const failure = await sdk.getMe({ throwOnError: true }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ApiError)
    expect(failure).toMatchObject({
      status: 429,
      code: 'TOO_MANY_REQUESTS',
      retryAfter: 42,
      requestId: '0f8c2d6e',
    })
  })

  it('understands a proxy that knows no problem documents', async () => {
    server.use(http.get(api('/me'), () => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 })))
    await expect(sdk.getMe({ throwOnError: true })).rejects.toMatchObject({
      status: 502,
      code: 'UNAVAILABLE',
    })
  })
})

describe('signing in and out', () => {
  it('does not try to renew a session that a wrong password never opened', async () => {
    server.use(http.post(api('/session'), () => problem(401, 'SIGN_IN_FAILED')))
    await expect(signIn({ login: 'director', password: 'x' })).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
    })
  })

  it('forgets the session on this device even without a line, and tells the other tabs', async () => {
    const heard: unknown[] = []
    const other = new BroadcastChannel('onuguu.session')
    other.onmessage = (event) => heard.push(event.data)
    server.use(http.delete(api('/session'), () => HttpResponse.error()))
    await signOut()
    expect(sessionState().status).toBe('anonymous')
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'signed-out' }), 8_000)
    other.close()
  })

  it('leaves when another tab has signed out', async () => {
    const other = new BroadcastChannel('onuguu.session')
    other.postMessage({ kind: 'signed-out' })
    await vi.waitFor(() => expect(sessionState().status).toBe('anonymous'), 8_000)
    other.close()
  })

  it('keeps the token out of every storage', () => {
    expect(JSON.stringify({ ...localStorage })).not.toContain('first')
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('first')
  })
})
