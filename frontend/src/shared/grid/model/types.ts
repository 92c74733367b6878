/** What stands in a cell; null is "not known" and never 0. */
export type CellValue = number | string | null

export interface Choice {
  value: string
  label: string
  /** Other ways in which people write it; read when a table is pasted. */
  names?: readonly string[]
}

export type CellSpec =
  | { kind: 'integer'; max?: number }
  /** Money shows its two decimals where it has any. */
  | { kind: 'decimal'; digits: number; max?: number; money?: boolean }
  | { kind: 'text'; maxLength: number }
  | { kind: 'date' }
  /** Grades as "1,2", written and shown as "1–2". */
  | { kind: 'grades' }
  | { kind: 'choice'; choices: readonly Choice[] }
  /** Worked out from other cells; nobody writes it. */
  | { kind: 'computed'; percent?: boolean; money?: boolean }

/** One row or one column. */
export interface Line {
  key: string
  label: string
  /** Other ways in which papers head this line ("2018/19", "1-кл"); the label itself is always known. */
  names?: readonly string[]
  /** A second, quiet line under the label. */
  hint?: string
  /** Rows: sums and heads of a group stand out, printed sums stand under them; columns: a wider one for texts. */
  tone?: 'total' | 'declared' | 'strong' | 'wide'
  /** Rows with the same group stand together under its name. */
  group?: string
}

/** A doubt about one cell, in a sentence; open ones stand out, explained ones stay in sight. */
export interface Mark {
  id: string
  severity: 'error' | 'warning' | 'info'
  text: string
  explained?: boolean
}

/** A table as the grid sees it: lines both ways and a cell at every crossing. */
export interface Sheet {
  rows: readonly Line[]
  columns: readonly Line[]
  spec: (row: number, column: number) => CellSpec
  value: (row: number, column: number) => CellValue
  /** Cells that nobody writes now: of a confirmed year, or of a grade that the school did not have. */
  locked?: (row: number, column: number) => boolean
  /** Cells that were never filled show nothing instead of the dash of «no data». */
  blank?: (row: number, column: number) => boolean
  /** A few words beside the value: how far a printed total is off, how much of a sum is unknown. */
  note?: (row: number, column: number) => string | null
  /** Given: the table grows. Key of the nth row beyond the last one. */
  newRow?: (beyond: number) => string
}

/** A cell by its place in the table; keys stay what they are when lines come and go. */
export interface Position {
  row: number
  column: number
}

export interface Change {
  row: string
  column: string
  value: CellValue
}

export const cellKey = (row: string, column: string): string => `${row}|${column}`

export const isWritable = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.spec(row, column).kind !== 'computed' && !sheet.locked?.(row, column)
