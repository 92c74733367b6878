import type { MissionValue, ValueKind } from '@/api'

/** What makes two values the same: letters without case, spaces and punctuation at the edges. */
export const normalise = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,!\s]+$/u, '')
    .toLocaleLowerCase('ru')

/** Positions in the list whose text stands there already, further up. */
export function duplicatePositions(texts: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const found = new Set<number>()
  texts.forEach((text, index) => {
    const key = normalise(text)
    if (key === '') return
    if (seen.has(key)) found.add(index)
    seen.add(key)
  })
  return found
}

/** The row moved by one place; out of range nothing changes. */
export function move<T>(rows: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by
  const next = [...rows]
  const row = next[from]
  const other = next[to]
  if (row === undefined || other === undefined) return next
  next[to] = row
  next[from] = other
  return next
}

export const valuesOf = (values: readonly MissionValue[], kind: ValueKind): string[] =>
  values.filter((value) => value.kind === kind).map((value) => value.text)

/** Both lists in one, as the API keeps them: core values first. */
export const toValues = (core: readonly string[], base: readonly string[]): MissionValue[] => [
  ...core.map((text) => ({ kind: 'core' as const, text })),
  ...base.map((text) => ({ kind: 'base' as const, text })),
]
