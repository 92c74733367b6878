import { findLine, foldLabel } from './labels'
import { isUnknown } from './parse'
import type { CellSpec, Position, Sheet } from './types'

/** A copied table parted into what heads it and what it says. */
export interface Parted {
  /** Names of the columns of the body, when at least one is known to the grid. */
  columns: string[] | null
  /** Names of the rows of the body; they need not be known. */
  rows: string[] | null
  body: string[][]
  /** Headings were there, known or not. */
  headings: { row: boolean; column: boolean }
}

/** Finds the headings of a copied table; `corner` is the cell on which it is laid. */
export function partTable(sheet: Sheet, table: string[][], corner: Position): Parted {
  let rest = withoutTitles(sheet, table)
  let heads: string[] | null = null
  let headed = false
  while (rest.length > 1 && heads === null) {
    const kind = headingOf(sheet, rest[0] ?? [])
    if (kind === 'none') break
    headed = true
    if (kind === 'known') heads = rest[0] ?? []
    rest = rest.slice(1)
  }
  const labels = rowLabels(sheet, rest, corner, heads)
  const cut = (row: string[]) => row.slice(labels?.columns ?? 0)
  return {
    columns: heads === null ? null : cut(heads),
    rows: labels?.names ?? null,
    body: rest.map(cut),
    headings: { row: headed, column: labels !== null },
  }
}

/** Names of the rows and how many columns they take; year and grade may stand in one each. */
function rowLabels(
  sheet: Sheet,
  body: string[][],
  corner: Position,
  heads: string[] | null,
): { names: string[]; columns: number } | null {
  // A table that grows has its names in cells of its own.
  if (sheet.newRow !== undefined || body.every((row) => row.length < 2)) return null
  let above = ''
  const pairs = body.map(([first = '', second = '']) => {
    // A cell over several rows is written once.
    if (first !== '') above = first
    return `${above} ${second}`
  })
  if (body.every((row) => row.length > 2) && pairs.every((pair) => findLine(sheet.rows, pair) >= 0))
    return { names: pairs, columns: 2 }
  return isHeadColumn(sheet, body, corner, heads)
    ? { names: body.map((row) => row[0] ?? ''), columns: 1 }
    : null
}

const isWord = (text: string): boolean => /\p{L}/u.test(text) && !isUnknown(text)
const isYear = (text: string): boolean => /^(19|20)\d\d(-|$)/.test(foldLabel(text))
const SPAN = /^\d{4}-\d{4}$/

const isNumber = ({ kind }: CellSpec): boolean =>
  kind === 'integer' || kind === 'decimal' || kind === 'computed'

const isNumeric = (sheet: Sheet): boolean =>
  sheet.columns.every((_column, column) => sheet.rows.every((_row, row) => isNumber(sheet.spec(row, column))))

/** "Number of pupils by grade" in a line of its own above the table. */
function withoutTitles(sheet: Sheet, table: string[][]): string[][] {
  const start = table.findIndex((row) => {
    const filled = row.filter((cell) => cell !== '')
    const title = filled.length === 1 && isWord(filled[0] ?? '') && findLine(sheet.rows, filled[0] ?? '') < 0
    return !title && filled.length > 0
  })
  const wide = table.some((row) => row.length > 1)
  return wide && start > 0 ? table.slice(start) : table
}

/** The years or the names of figures above the table; small numbers alone are figures, never a heading. */
function headingOf(sheet: Sheet, row: string[]): 'known' | 'unknown' | 'none' {
  const known = (cell: string) => findLine(sheet.columns, cell) >= 0
  const says = (cell: string) => isYear(cell) || isWord(cell)
  // The cell above the row headings names them, if anything.
  const named = row.filter((cell, index) => cell !== '' && !(index === 0 && !known(cell)))
  if (named.length === 0) return 'none'
  if (named.some(known) && named.some(says) && named.every((cell) => known(cell) || says(cell)))
    return 'known'
  // Words where the table holds only numbers are a heading, even one that says nothing to us.
  return isNumeric(sheet) && named.every(isWord) ? 'unknown' : 'none'
}

/** Bare numbers in a row that are also grades: from so many on it is no chance any more. */
const NO_CHANCE = 5

/** The grades or the kinds at the left of the table. */
function isHeadColumn(sheet: Sheet, body: string[][], corner: Position, heads: string[] | null): boolean {
  const labels = body.map((row) => row[0] ?? '')
  const found = labels.map((label) => findLine(sheet.rows, label))
  if (labels.some(isWord)) {
    const allNames = labels.every((label, at) => label === '' || isWord(label) || (found[at] ?? -1) >= 0)
    return allNames && (isNumber(sheet.spec(corner.row, corner.column)) || found.some((index) => index >= 0))
  }
  // No figure is written so, known year or not.
  if (labels.every((label) => SPAN.test(foldLabel(label)))) return true
  const inOrder = found.every((index, at) => index >= 0 && (at === 0 || index > (found[at - 1] ?? -1)))
  if (!inOrder) return false
  // Bare numbers may be figures: they are headings when something else says so too.
  if (heads !== null) return findLine(sheet.columns, heads[0] ?? '') < 0
  const fits = Math.max(...body.map((row) => row.length)) === sheet.columns.length + 1
  return labels.every(isYear) || labels.length >= NO_CHANCE || (fits && corner.column === 0)
}
