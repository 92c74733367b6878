import type { Node, NodeType } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { MAX_COLUMNS, MAX_ROWS } from '../model/narrative'
import { near } from './commands'
import { schema } from './schema'

const {
  paragraph,
  table: tableType,
  table_row: rowType,
  table_cell: cellType,
} = schema.nodes as Record<string, NodeType>

interface At {
  table: Node
  /** Where the table begins in the document. */
  pos: number
  row: number
  column: number
  rows: number
  columns: number
}

/** The table around the cursor and the cell in it. */
export function tableAt(state: EditorState): At | null {
  const { $from } = state.selection
  if ($from.parent.type !== cellType) return null
  const table = $from.node(-2)
  return {
    table,
    pos: $from.before(-2),
    row: $from.index(-2),
    column: $from.index(-1),
    rows: table.childCount,
    columns: table.firstChild?.childCount ?? 0,
  }
}

const emptyRow = (columns: number): Node =>
  (rowType as NodeType).create(
    null,
    Array.from({ length: columns }, () => (cellType as NodeType).create()),
  )

const startOfRow = ({ table, pos }: At, row: number): number => {
  let at = pos + 1
  for (let i = 0; i < row; i += 1) at += table.child(i).nodeSize
  return at
}

/** Where the words of a cell begin. */
function startOfCell(at: At, row: number, column: number): number {
  const line = at.table.child(row)
  let pos = startOfRow(at, row) + 1
  for (let i = 0; i < column; i += 1) pos += line.child(i).nodeSize
  return pos + 1
}

const cursor = (tr: Transaction, pos: number): Transaction =>
  tr.setSelection(TextSelection.create(tr.doc, pos))

/** Three by three with a head; the cursor goes into its first cell. */
export const insertTable: Command = (state, dispatch) => {
  if (tableAt(state) !== null) return false
  const { $from } = state.selection
  if ($from.depth === 0) return false
  const table = (tableType as NodeType).create({ header: true }, [emptyRow(3), emptyRow(3), emptyRow(3)])
  const blank = $from.parent.content.size === 0
  const pos = blank ? $from.before() : $from.after()
  const tr = blank ? state.tr.replaceWith(pos, $from.after(), table) : state.tr.insert(pos, table)
  dispatch?.(cursor(tr, pos + 3).scrollIntoView())
  return true
}

export const addRow: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null || at.rows >= MAX_ROWS) return false
  const pos = startOfRow(at, at.row) + at.table.child(at.row).nodeSize
  dispatch?.(cursor(state.tr.insert(pos, emptyRow(at.columns)), pos + 2).scrollIntoView())
  return true
}

export const addColumn: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null || at.columns >= MAX_COLUMNS) return false
  const tr = state.tr
  for (let row = at.rows - 1; row >= 0; row -= 1) {
    const pos = startOfCell(at, row, at.column) + at.table.child(row).child(at.column).content.size + 1
    tr.insert(pos, (cellType as NodeType).create())
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

export const deleteTable: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null) return false
  const tr = state.tr.replaceWith(at.pos, at.pos + at.table.nodeSize, (paragraph as NodeType).create())
  dispatch?.(near(tr, at.pos + 1))
  return true
}

export const deleteRow: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null) return false
  if (at.rows === 1) return deleteTable(state, dispatch)
  const pos = startOfRow(at, at.row)
  const tr = state.tr.delete(pos, pos + at.table.child(at.row).nodeSize)
  dispatch?.(near(tr, at.row === at.rows - 1 ? pos - 2 : pos + 2, at.row === at.rows - 1 ? -1 : 1))
  return true
}

export const deleteColumn: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null) return false
  if (at.columns === 1) return deleteTable(state, dispatch)
  const tr = state.tr
  for (let row = at.rows - 1; row >= 0; row -= 1) {
    const pos = startOfCell(at, row, at.column) - 1
    tr.delete(pos, pos + at.table.child(row).child(at.column).nodeSize)
  }
  dispatch?.(near(tr, tr.mapping.map(state.selection.from)))
  return true
}

export const toggleHeader: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null) return false
  dispatch?.(state.tr.setNodeAttribute(at.pos, 'header', at.table.attrs.header !== true))
  return true
}

/** Tab goes through the cells; behind the last one it adds a row. */
export const nextCell =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const at = tableAt(state)
    if (at === null) return false
    const index = at.row * at.columns + at.column + by
    if (index < 0) return true
    if (index >= at.rows * at.columns) {
      const end = at.pos + at.table.nodeSize - 1
      if (at.rows >= MAX_ROWS) return true
      dispatch?.(cursor(state.tr.insert(end, emptyRow(at.columns)), end + 2).scrollIntoView())
      return true
    }
    const row = Math.floor(index / at.columns)
    const start = startOfCell(at, row, index % at.columns)
    const size = at.table.child(row).child(index % at.columns).content.size
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, start, start + size)).scrollIntoView())
    return true
  }

/** Enter goes to the cell below, from the last row out of the table. */
export const cellBelow: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null) return false
  if (at.row < at.rows - 1) {
    dispatch?.(cursor(state.tr, startOfCell(at, at.row + 1, at.column)).scrollIntoView())
    return true
  }
  const end = at.pos + at.table.nodeSize
  const tr = state.tr
  if (state.doc.resolve(end).nodeAfter?.type === paragraph) dispatch?.(cursor(tr, end + 1).scrollIntoView())
  else dispatch?.(cursor(tr.insert(end, (paragraph as NodeType).create()), end + 1).scrollIntoView())
  return true
}

/** A table at the very beginning can be left upwards: a line is put before it. */
export const lineBefore: Command = (state, dispatch) => {
  const at = tableAt(state)
  if (at === null || at.row > 0 || at.pos > 0) return false
  dispatch?.(cursor(state.tr.insert(0, (paragraph as NodeType).create()), 1).scrollIntoView())
  return true
}

/** A pasted table goes into the cells from the one of the cursor on; null where it does not fit. */
export function fillCells(
  state: EditorState,
  rows: readonly (readonly (readonly Node[])[])[],
): Transaction | null {
  const at = tableAt(state)
  if (at === null) return null
  const lines: Node[] = []
  const height = Math.max(at.rows, at.row + rows.length)
  const width = Math.max(at.columns, at.column + Math.max(0, ...rows.map((row) => row.length)))
  if (height > MAX_ROWS || width > MAX_COLUMNS) return null
  for (let y = 0; y < height; y += 1) {
    const cells = Array.from({ length: width }, (_, x) => {
      const pasted = rows[y - at.row]?.[x - at.column]
      if (pasted !== undefined) return (cellType as NodeType).create(null, [...pasted])
      const own = y < at.rows ? at.table.child(y) : null
      return own !== null && x < at.columns ? own.child(x) : (cellType as NodeType).create()
    })
    lines.push((rowType as NodeType).create(null, cells))
  }
  const tr = state.tr.replaceWith(
    at.pos,
    at.pos + at.table.nodeSize,
    (tableType as NodeType).create(at.table.attrs, lines),
  )
  return near(tr, at.pos + 3)
}
