/** Servers trim texts and leave out empty fields: such a difference is none. */
function normal(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.trim()
    return text === '' ? null : text
  }
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, part]) => [key, normal(part)] as const)
      .filter(([, part]) => part !== null && part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries)
  }
  return value ?? null
}

export const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(normal(a)) === JSON.stringify(normal(b))
