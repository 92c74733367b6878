import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { COLUMNS, type Column } from '../model/cells'

export type GridColumn = Column | 'open'
const ALL: readonly GridColumn[] = [...COLUMNS, 'open']

export interface Cell {
  row: string
  column: GridColumn
}

export interface GridController {
  start: (cell: Cell) => void
  focus: (cell: Cell) => void
  onCellKey: (event: KeyboardEvent, cell: Cell) => void
  onEditorKey: (event: KeyboardEvent, cell: Cell, cancel: () => void) => void
  leave: (cell: Cell) => void
}

export const cellId = ({ row, column }: Cell): string => `cell-${row}-${column}`

interface Options {
  /** Keys of the rows in sight, in order. */
  rows: () => readonly string[]
  readOnly: boolean
  /** Enter in the last row of what was just added: true when another row was begun. */
  onEnterAtEnd: (row: string) => boolean
  onOpen: (row: string) => void
}

/** Where a key leads: null at the edge, undefined when the key leads nowhere. */
function wayOf(
  key: string,
  cell: Cell,
  below: (cell: Cell, by: number) => Cell | null,
): Cell | null | undefined {
  const sideways = (by: number): Cell | null => {
    const column = ALL[ALL.indexOf(cell.column) + by]
    return column === undefined ? null : { ...cell, column }
  }
  if (key === 'ArrowDown') return below(cell, 1)
  if (key === 'ArrowUp') return below(cell, -1)
  if (key === 'ArrowRight') return sideways(1)
  if (key === 'ArrowLeft') return sideways(-1)
  if (key === 'Home') return { ...cell, column: 'text' }
  return key === 'End' ? { ...cell, column: 'open' } : undefined
}

/**
 * A table that is moved through like a spreadsheet: one stop for the Tab key, arrows between cells; Enter writes
 * and goes on in the next row, Tab in the next cell, Esc takes back.
 */
export function useGrid(options: Options) {
  const [active, setActive] = useState<Cell | null>(null)
  const [editing, setEditing] = useState(false)
  const newest = useRef(options)
  newest.current = options
  const wantsFocus = useRef(false)

  useEffect(() => {
    // After the cell is drawn; an editor takes the focus by itself.
    if (!wantsFocus.current || active === null || editing) return
    wantsFocus.current = false
    const cell = document.getElementById(cellId(active))
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest' })
  })

  const focus = useCallback((cell: Cell) => {
    wantsFocus.current = true
    setEditing(false)
    setActive(cell)
  }, [])

  const start = useCallback((cell: Cell) => {
    wantsFocus.current = true
    setActive(cell)
    setEditing(!newest.current.readOnly && cell.column !== 'open')
  }, [])

  const below = useCallback((cell: Cell, by: number): Cell | null => {
    const rows = newest.current.rows()
    const row = rows[rows.indexOf(cell.row) + by]
    return row === undefined ? null : { ...cell, row }
  }, [])

  /** The next cell to be written; past the end in the next row. */
  const beside = useCallback(
    (cell: Cell, by: 1 | -1): Cell | null => {
      const column = COLUMNS[COLUMNS.indexOf(cell.column as Column) + by]
      if (column !== undefined) return { ...cell, column }
      const next = below(cell, by)
      return next === null ? null : { ...next, column: by === 1 ? 'text' : 'budget' }
    },
    [below],
  )

  const onCellKey = useCallback(
    (event: KeyboardEvent, cell: Cell) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const next = wayOf(event.key, cell, below)
      if (next !== undefined) {
        event.preventDefault()
        if (next !== null) focus(next)
        return
      }
      if (cell.column === 'open') return
      const letter = event.key.length === 1 && event.key !== ' '
      if (event.key !== 'Enter' && event.key !== 'F2' && !letter) return
      if (newest.current.readOnly) {
        if (!letter) newest.current.onOpen(cell.row)
        return
      }
      // A letter goes on at the end of what stands there.
      if (!letter) event.preventDefault()
      start(cell)
    },
    [below, focus, start],
  )

  const onEditorKey = useCallback(
    (event: KeyboardEvent, cell: Cell, cancel: () => void) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        event.stopPropagation()
        cancel()
        focus(cell)
      } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
        event.preventDefault()
        if (newest.current.onEnterAtEnd(cell.row)) return
        const next = below(cell, 1)
        if (next === null) focus(cell)
        else start(next)
      } else if (event.key === 'Tab') {
        const next = beside(cell, event.shiftKey ? -1 : 1)
        if (next === null) return
        event.preventDefault()
        start(next)
      }
    },
    [below, beside, focus, start],
  )

  const activeNow = useRef(active)
  activeNow.current = active
  const leave = useCallback((cell: Cell) => {
    // Only if no other cell was opened meanwhile.
    const now = activeNow.current
    if (now?.row !== cell.row || now.column !== cell.column) return
    wantsFocus.current = false
    setEditing(false)
  }, [])

  const controller = useMemo<GridController>(
    () => ({ start, focus, onCellKey, onEditorKey, leave }),
    [start, focus, onCellKey, onEditorKey, leave],
  )
  return { active, editing, controller }
}
