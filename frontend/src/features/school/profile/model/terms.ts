import type { TermState } from '@/api'

/** As the server counts: time enough to ask for a new conclusion. */
const SOON_DAYS = 60

const plusDays = (iso: string, days: number): string => {
  const day = new Date(`${iso}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** Whether something holds today; follows what is typed, the server says it for everybody else. */
export function termState(lastDay: string | null, today: string): TermState {
  if (lastDay === null) return 'no_term'
  if (lastDay < today) return 'expired'
  return lastDay <= plusDays(today, SOON_DAYS) ? 'expires_soon' : 'valid'
}

/** An instruction is due again a year after it was given. */
export function dueOn(givenOn: string | null): string | null {
  if (givenOn === null) return null
  const next = `${Number(givenOn.slice(0, 4)) + 1}${givenOn.slice(4)}`
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next
}
