import { parseCell } from './parse'
import { at, clamp, type Direction, isIn, move, nextWritable, rangeOf, type Selection } from './selection'
import { type CellSpec, type Change, isWritable, type Position, type Sheet } from './types'

/** What the grid is doing: where the cursor is and what is being typed there. */
export interface GridState {
  selection: Selection
  /** `replacing`: begun by typing, so that arrows go on to the next cell instead of moving the caret. */
  editing: { text: string; replacing: boolean } | null
  /** Somebody is filling in: Tab goes to the next cell instead of out of the table. Esc ends it. */
  filling: boolean
  /** Where a row of Tabs began; Enter comes back below it. */
  tabColumn: number | null
}

export const startState: GridState = { selection: at(0, 0), editing: null, filling: false, tabColumn: null }

export interface Key {
  key: string
  /** The key's place on the board: Ctrl-Z must work where the letter is «я». */
  code: string
  shift: boolean
  command: boolean
  alt: boolean
}

export interface Outcome {
  state: GridState
  changes?: Change[]
  /** The typed text is no value of this cell; it stays open. */
  unreadable?: boolean
  effect?: 'undo' | 'redo'
  /** The browser does nothing more with the key. */
  handled: boolean
}

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

interface Context {
  sheet: Sheet
  readOnly: boolean
  /** The cell's value as a person types it, to go on from. */
  textOf: (position: Position) => string
}

const pass = (state: GridState): Outcome => ({ state, handled: false })
const go = (state: GridState, selection: Selection, rest: Partial<GridState> = {}): Outcome => ({
  state: { ...state, selection, editing: null, tabColumn: null, ...rest },
  handled: true,
})

/** The whole keyboard of the grid as a function: what a key does to its state and to the cells. */
export function onKey(before: GridState, key: Key, context: Context): Outcome {
  const state = { ...before, selection: clamp(before.selection, context.sheet) }
  return state.editing === null ? whileMoving(state, key, context) : whileTyping(state, key, context)
}

function whileMoving(state: GridState, key: Key, context: Context): Outcome {
  const { sheet, readOnly } = context
  const { focus } = state.selection
  if (key.command) return command(state, key, context)
  const arrow = ARROWS[key.key]
  if (arrow !== undefined && !key.alt)
    return go(state, move(state.selection, arrow, sheet, { extend: key.shift }))
  const last = { row: sheet.rows.length - 1, column: sheet.columns.length - 1 }
  if (key.key === 'Home') return go(state, jump(state, { ...focus, column: 0 }, key.shift))
  if (key.key === 'End') return go(state, jump(state, { ...focus, column: last.column }, key.shift))
  if (key.key === 'PageUp') return go(state, jump(state, { ...focus, row: 0 }, key.shift))
  if (key.key === 'PageDown') return go(state, jump(state, { ...focus, row: last.row }, key.shift))
  if (readOnly || key.alt) return pass(state)
  if (key.key === 'Tab') return state.filling ? tab(state, key, context) : pass(state)
  if (key.key === 'Escape') {
    // Only if there was something to end: the panel around the grid may want the key too.
    return state.filling ? { state: { ...state, filling: false }, handled: true } : pass(state)
  }
  if (key.key === 'Delete' || key.key === 'Backspace') return clear(state, sheet)
  const spec = sheet.spec(focus.row, focus.column)
  if (key.key === 'Enter' && state.filling) return enter(state, key, context)
  if (key.key === 'F2' || key.key === 'Enter') return open(state, context, false, context.textOf(focus))
  // A choice is picked from its list, from the value that stands there.
  if (key.key.length === 1 && spec.kind === 'choice')
    return open(state, context, false, context.textOf(focus))
  if (key.key.length === 1 && begins(key.key, spec)) return open(state, context, true, key.key)
  return pass(state)
}

/** A letter in a cell of numbers is a slip, not the beginning of a value. */
function begins(letter: string, spec: CellSpec): boolean {
  return spec.kind === 'text' ? letter !== ' ' : /[\d,.–—-]/.test(letter)
}

function open(state: GridState, { sheet }: Context, replacing: boolean, text: string): Outcome {
  const { row, column } = state.selection.focus
  if (!isWritable(sheet, row, column)) return { state, handled: true }
  return { state: { ...state, filling: true, editing: { text, replacing } }, handled: true }
}

const jump = (state: GridState, to: Position, extend: boolean): Selection => ({
  anchor: extend ? state.selection.anchor : to,
  focus: to,
})

function command(state: GridState, key: Key, { sheet, readOnly }: Context): Outcome {
  const arrow = ARROWS[key.key]
  if (arrow !== undefined)
    return go(state, move(state.selection, arrow, sheet, { extend: key.shift, toEdge: true }))
  const last = { row: sheet.rows.length - 1, column: sheet.columns.length - 1 }
  if (key.key === 'Home') return go(state, jump(state, { row: 0, column: 0 }, key.shift))
  if (key.key === 'End') return go(state, jump(state, last, key.shift))
  if (key.code === 'KeyA') return go(state, { anchor: { row: 0, column: 0 }, focus: last })
  if (readOnly) return pass(state)
  if (key.code === 'KeyZ') return { state, effect: key.shift ? 'redo' : 'undo', handled: true }
  if (key.code === 'KeyY') return { state, effect: 'redo', handled: true }
  return pass(state)
}

function whileTyping(state: GridState, key: Key, context: Context): Outcome {
  if (key.command || key.alt) return pass(state)
  if (key.key === 'Escape') return { state: { ...state, editing: null }, handled: true }
  const arrow = ARROWS[key.key]
  const leaves = key.key === 'Enter' || key.key === 'Tab' || (arrow !== undefined && state.editing?.replacing)
  if (!leaves) return pass(state)
  const done = commit(state, context.sheet)
  if (done.unreadable) return { ...done, handled: true }
  const idle = { ...state, editing: null }
  const next =
    key.key === 'Enter'
      ? enter(idle, key, context)
      : key.key === 'Tab'
        ? tab(idle, key, context)
        : go(idle, move(idle.selection, arrow as Direction, context.sheet))
  return { ...next, changes: done.changes }
}

/** Takes what was typed into the cell: on Enter, Tab, an arrow, or a click elsewhere. */
export function commit(state: GridState, sheet: Sheet): Outcome {
  const { editing } = state
  if (editing === null) return pass(state)
  const { row, column } = state.selection.focus
  const rowKey = sheet.rows[row]?.key
  const columnKey = sheet.columns[column]?.key
  const parsed = parseCell(editing.text, sheet.spec(row, column))
  if (!parsed.ok) return { state, unreadable: true, handled: false }
  const closed = { ...state, editing: null }
  // A dash in a cell that holds nothing yet says «no data», which is more than nothing.
  const said = parsed.value !== null || editing.text.trim() !== ''
  const same = parsed.value === sheet.value(row, column) && !(parsed.value === null && said)
  if (rowKey === undefined || columnKey === undefined || same) return pass(closed)
  return { state: closed, changes: [{ row: rowKey, column: columnKey, value: parsed.value }], handled: false }
}

/** Below in the same column, or below where the Tabs began: rows are filled from the left again. */
function enter(state: GridState, key: Key, { sheet }: Context): Outcome {
  const { focus } = state.selection
  const column = key.shift ? focus.column : (state.tabColumn ?? focus.column)
  const next = nextWritable(sheet, { row: focus.row, column }, key.shift ? 'up' : 'down')
  return go(state, next === null ? state.selection : at(next.row, next.column))
}

/** The next cell to be written; past the last one the key leaves the table as everywhere on a page. */
function tab(state: GridState, key: Key, { sheet }: Context): Outcome {
  const { focus } = state.selection
  const next = nextWritable(sheet, focus, key.shift ? 'left' : 'right')
  if (next === null) return pass({ ...state, filling: false, tabColumn: null })
  return go(state, at(next.row, next.column), {
    tabColumn: key.shift || next.row !== focus.row ? null : (state.tabColumn ?? focus.column),
  })
}

/** Delete makes cells unknown, never 0. */
function clear(state: GridState, sheet: Sheet): Outcome {
  const range = rangeOf(state.selection)
  const changes: Change[] = []
  sheet.rows.forEach((line, row) => {
    sheet.columns.forEach((head, column) => {
      if (!isIn(range, row, column) || !isWritable(sheet, row, column)) return
      if (sheet.value(row, column) !== null) changes.push({ row: line.key, column: head.key, value: null })
    })
  })
  return { state, changes, handled: true }
}
