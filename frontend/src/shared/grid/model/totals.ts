import type { CellValue } from './types'

export interface Total {
  /** null when nothing at all is known. */
  sum: number | null
  /** How many of the added cells are unknown: the sum then says less than its name. */
  unknown: number
}

/** Adds what is known; unknown adds nothing and is counted, and nothing known is no sum, not 0. */
export function total(values: readonly CellValue[]): Total {
  let sum: number | null = null
  let unknown = 0
  for (const value of values) {
    if (typeof value === 'number') sum = (sum ?? 0) + value
    else unknown += 1
  }
  return { sum, unknown }
}

/** Share in percent with one decimal, halves up; null where it cannot be said or there is nothing to share. */
export function share(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0) return null
  // Tenths of a percent in whole numbers: 132/289 must not depend on how a float was rounded.
  return Math.floor((2000 * part + whole) / (2 * whole)) / 10
}

/** How far the printed total is from the computed one; null while either is unknown. */
export const difference = (declared: CellValue, computed: number | null): number | null =>
  typeof declared === 'number' && computed !== null ? declared - computed : null
