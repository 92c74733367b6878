const WORDS = ['q', 'direction', 'status', 'only', 'by', 'activity'] as const
const NUMBERS = ['year', 'page'] as const

/** Filters of the list and the opened activity; they live in the address, so that a link shows the same. */
export type ProgressSearch = Partial<Record<(typeof WORDS)[number], string>> &
  Partial<Record<(typeof NUMBERS)[number], number>>

/** Only texts and numbers; what they mean is seen where they are used. */
export function progressSearch(raw: Record<string, unknown>): ProgressSearch {
  const found: ProgressSearch = {}
  for (const name of WORDS) {
    const value = raw[name]
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value).slice(0, 100)
      if (text !== '') found[name] = text
    }
  }
  for (const name of NUMBERS) {
    const value = Number(raw[name])
    if (Number.isInteger(value) && value > 0) found[name] = value
  }
  return found
}
