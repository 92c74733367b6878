/**
 * The access token lives in memory only; a reload asks for a new one with the HttpOnly refresh cookie.
 * The hint in localStorage merely says that a cookie is worth trying; it opens nothing.
 */
const HINT = 'onuguu.session'
let token: string | null = null

export const accessToken = (): string | null => token

function remember(present: boolean): void {
  try {
    if (present) localStorage.setItem(HINT, '1')
    else localStorage.removeItem(HINT)
  } catch {
    // Without storage the next page load starts at the sign-in page.
  }
}

export function keepToken(value: string): void {
  token = value
  remember(true)
}

export function forgetToken(): void {
  token = null
  remember(false)
}

export function mayHaveSession(): boolean {
  try {
    return token !== null || localStorage.getItem(HINT) === '1'
  } catch {
    return token !== null
  }
}
