import type { Change, Line } from '@/shared/grid/model/types'

const KEY = 'row'

/** Rows of a list have no name of their own; their number heads them, and the last one waits to be written. */
export const listLines = (count: number, readOnly: boolean): Line[] =>
  Array.from({ length: count + (readOnly ? 0 : 1) }, (_, index) => ({
    key: `${KEY}${index}`,
    label: String(index + 1),
  }))

export const rowIndex = (key: string): number => Number(key.slice(KEY.length))

/** The key of a row past those that are shown, for tables that grow while something is pasted. */
export const newRowAfter =
  (shown: number) =>
  (beyond: number): string =>
    `${KEY}${shown + beyond}`

/** Writes into rows by their number; a row that holds nothing any more is gone. */
export function editRows<R extends object>(
  rows: readonly R[],
  changes: readonly Change[],
  fresh: () => R,
  write: (row: R, column: string, value: Change['value']) => R,
  isEmpty: (row: R) => boolean,
): R[] {
  const edited = new Map<number, R>(rows.map((row, index) => [index, row]))
  for (const { row, column, value } of changes) {
    const index = rowIndex(row)
    edited.set(index, write(edited.get(index) ?? fresh(), column, value))
  }
  return [...edited.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
    .filter((row) => !isEmpty(row))
}
