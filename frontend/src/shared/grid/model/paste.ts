import { parseTable } from './clipboard'
import { partTable } from './headings'
import { findLine } from './labels'
import { isUnknown, parseCell } from './parse'
import { type Range, rangeOf, type Selection, sizeOf } from './selection'
import { type Change, isWritable, type Line, type Position, type Sheet } from './types'

/** What a pasted table would do; nothing of it is done yet. */
export interface PastePlan {
  changes: Change[]
  /** Headings that were recognised: cells then go where they are headed, not where the cursor is. */
  headings: { row: boolean; column: boolean }
  /** Headed lines that the table does not have, in the words of the paper. */
  leftOut: string[]
  /** Lines past the end of the table, without headings. */
  beyond: { rows: number; columns: number }
  /** Cells of confirmed years and the like: they stay as they are. */
  locked: number
  /** What could not be read; those cells stay as they are. */
  unreadable: { row: string; column: string; text: string }[]
}

/** How pasted lines lie on the lines of the table: an index each, or null for a line that is left out. */
interface Lay {
  lines: (number | null)[]
  leftOut: string[]
  beyond: number
}

/** Lays a copied table over the grid from the selected cell on; its headings are recognised or skipped. */
export function planPaste(sheet: Sheet, selection: Selection, text: string): PastePlan {
  const table = parseTable(text)
  const range = rangeOf(selection)
  const first = table[0]?.[0]
  if (first === undefined) return empty()
  if (table.length === 1 && table[0]?.length === 1) return fill(sheet, range, first)

  const corner: Position = { row: range.top, column: range.left }
  const parted = partTable(sheet, table, corner)
  const width = Math.max(0, ...parted.body.map((row) => row.length))
  const columns = layColumns(sheet, parted.columns, corner, width)
  const rows = layRows(sheet, parted.rows, corner, parted.body.length)
  const plan: PastePlan = {
    ...empty(),
    headings: parted.headings,
    leftOut: [...rows.leftOut, ...columns.leftOut],
    beyond: { rows: rows.beyond, columns: columns.beyond },
  }
  parted.body.forEach((cells, index) => {
    const row = rows.lines[index] ?? null
    if (row === null) return
    columns.lines.forEach((column, offset) => {
      if (column !== null) put(plan, sheet, { row, column }, cells[offset] ?? '')
    })
  })
  return plan
}

const empty = (): PastePlan => ({
  changes: [],
  headings: { row: false, column: false },
  leftOut: [],
  beyond: { rows: 0, columns: 0 },
  locked: 0,
  unreadable: [],
})

/** One value over everything that is selected, as spreadsheets do. */
function fill(sheet: Sheet, range: Range, text: string): PastePlan {
  const plan = empty()
  const single = sizeOf(range) === 1
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (single || isWritable(sheet, row, column)) put(plan, sheet, { row, column }, text)
    }
  }
  return plan
}

function put(plan: PastePlan, sheet: Sheet, { row, column }: Position, text: string): void {
  const like = Math.min(row, sheet.rows.length - 1)
  const rowKey = sheet.rows[row]?.key ?? sheet.newRow?.(row - sheet.rows.length)
  const columnKey = sheet.columns[column]?.key
  if (rowKey === undefined || columnKey === undefined) return
  if (row < sheet.rows.length && sheet.locked?.(row, column)) {
    if (!isUnknown(text)) plan.locked += 1
    return
  }
  const spec = sheet.spec(like, column)
  // A computed figure of the paper says nothing that the table does not know.
  if (spec.kind === 'computed') return
  const parsed = parseCell(text, spec)
  if (parsed.ok) plan.changes.push({ row: rowKey, column: columnKey, value: parsed.value })
  else plan.unreadable.push({ row: rowKey, column: columnKey, text })
}

function layColumns(sheet: Sheet, heads: string[] | null, corner: Position, width: number): Lay {
  const computed = (column: number) => sheet.spec(corner.row, column).kind === 'computed'
  if (heads !== null) return byName(sheet.columns, heads, computed)
  return inPlace(sheet.columns.length, corner.column, width, computed)
}

function layRows(sheet: Sheet, heads: string[] | null, corner: Position, height: number): Lay {
  const computed = (row: number) => sheet.spec(row, corner.column).kind === 'computed'
  if (heads?.some((head) => findLine(sheet.rows, head) >= 0)) return byName(sheet.rows, heads, computed)
  const lay = inPlace(sheet.rows.length, corner.row, height, computed)
  if (sheet.newRow === undefined || lay.beyond === 0) return lay
  // A table that grows takes them all.
  let next = sheet.rows.length
  return { lines: lay.lines.map((line) => line ?? next++), leftOut: [], beyond: 0 }
}

function byName(lines: readonly Line[], heads: string[], computed: (index: number) => boolean): Lay {
  const taken = new Set<number>()
  const leftOut: string[] = []
  const found = heads.map((head) => {
    // A printed total is kept beside the computed one of the same name.
    const names = (index: number) => findLine([lines[index] as Line], head) === 0
    const index = lines.findIndex((_, at) => !computed(at) && !taken.has(at) && names(at))
    if (index >= 0) {
      taken.add(index)
      return index
    }
    if (head !== '' && findLine(lines, head) < 0) leftOut.push(head)
    return null
  })
  return { lines: found, leftOut, beyond: 0 }
}

/**
 * From the corner on over lines that can be written; over all lines, computed ones too, when the copied table is
 * exactly as large as what is shown there: it came out of this very grid.
 */
function inPlace(count: number, start: number, wanted: number, computed: (index: number) => boolean): Lay {
  const shown = Array.from({ length: Math.max(0, count - start) }, (_, index) => start + index)
  const open = shown.filter((index) => !computed(index))
  const lines = wanted > open.length && wanted === shown.length ? shown : open
  return {
    lines: Array.from({ length: wanted }, (_, index) => lines[index] ?? null),
    leftOut: [],
    beyond: Math.max(0, wanted - lines.length),
  }
}
