import { isWritable, type Position, type Sheet } from './types'

/** From where Shift was held to the current cell; both are one cell when nothing more is chosen. */
export interface Selection {
  anchor: Position
  focus: Position
}

export interface Range {
  top: number
  bottom: number
  left: number
  right: number
}

export const at = (row: number, column: number): Selection => ({
  anchor: { row, column },
  focus: { row, column },
})

export function rangeOf({ anchor, focus }: Selection): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  }
}

export const isIn = (range: Range, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right

export const sizeOf = (range: Range): number =>
  (range.bottom - range.top + 1) * (range.right - range.left + 1)

export type Direction = 'up' | 'down' | 'left' | 'right'

const STEP: Record<Direction, Position> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))

/** One step, or to the edge; `extend` keeps the anchor where it is. */
export function move(
  { anchor, focus }: Selection,
  direction: Direction,
  sheet: Sheet,
  { extend = false, toEdge = false } = {},
): Selection {
  const step = STEP[direction]
  const far = toEdge ? Math.max(sheet.rows.length, sheet.columns.length) : 1
  const next = {
    row: within(focus.row + step.row * far, sheet.rows.length),
    column: within(focus.column + step.column * far, sheet.columns.length),
  }
  return extend ? { anchor, focus: next } : { anchor: next, focus: next }
}

/** Keeps the selection inside a table that has lost lines. */
export function clamp({ anchor, focus }: Selection, sheet: Sheet): Selection {
  const inside = ({ row, column }: Position): Position => ({
    row: within(row, sheet.rows.length),
    column: within(column, sheet.columns.length),
  })
  return { anchor: inside(anchor), focus: inside(focus) }
}

/** The next cell that somebody writes: beside in reading order, or below in the same column; null at the end. */
export function nextWritable(sheet: Sheet, from: Position, direction: Direction): Position | null {
  const columns = sheet.columns.length
  const cells = columns * sheet.rows.length
  const step = { up: -columns, down: columns, left: -1, right: 1 }[direction]
  for (let index = from.row * columns + from.column + step; index >= 0 && index < cells; index += step) {
    const next = { row: Math.floor(index / columns), column: index % columns }
    if (isWritable(sheet, next.row, next.column)) return next
  }
  return null
}
