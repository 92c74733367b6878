import type { Narrative } from '@/api'
import { narrativeOf, type Unit, unitsOf } from './narrative'

const keyOf = (unit: Unit): string => JSON.stringify(unit)

/** Lengths of the longest common rows of pieces from each place on. */
function common(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[]
      row[j] =
        a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

export interface Piece {
  unit: Unit
  in: 'both' | 'theirs' | 'mine'
}

/** Both texts in one row: what they share once, and where they differ first theirs, then mine. */
export function piecesOf(theirs: Narrative | null | undefined, mine: Narrative | null | undefined): Piece[] {
  const a = unitsOf(theirs)
  const b = unitsOf(mine)
  const left = a.map(keyOf)
  const right = b.map(keyOf)
  const table = common(left, right)
  const pieces: Piece[] = []
  let own: Piece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && left[i] === right[j]) {
      pieces.push(...own, { unit: a[i] as Unit, in: 'both' })
      own = []
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      pieces.push({ unit: a[i] as Unit, in: 'theirs' })
      i += 1
    } else {
      // Kept back, so that a stretch of theirs is not cut by mine.
      own.push({ unit: b[j] as Unit, in: 'mine' })
      j += 1
    }
  }
  return [...pieces, ...own]
}

/** Nothing of either is lost. */
export const bothTexts = (
  theirs: Narrative | null | undefined,
  mine: Narrative | null | undefined,
): Narrative => narrativeOf(piecesOf(theirs, mine).map((piece) => piece.unit))
