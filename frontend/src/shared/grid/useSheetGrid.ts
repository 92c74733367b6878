import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { commit, type GridState, onKey, startState } from './model/keys'
import { at, clamp, type Selection } from './model/selection'
import { type Change, isWritable, type Position, type Sheet } from './model/types'

interface Options {
  sheet: Sheet
  readOnly: boolean
  typed: (position: Position) => string
  onChange: (changes: Change[]) => void
  onUndo: () => void
  onRedo: () => void
  /** The typed text was no value and the cell was left with the mouse: the former value stands again. */
  onUnreadable: (text: string) => void
}

export interface GridController {
  key: (event: KeyboardEvent) => void
  type: (text: string) => void
  point: (position: Position, extend: boolean) => void
  drag: (position: Position) => void
  open: (position: Position) => void
  select: (selection: Selection) => void
  /** The focus has left the table. */
  leave: () => void
}

/** The keyboard and the mouse of the grid; what they mean is in model/keys. */
export function useSheetGrid(options: Options) {
  const [state, setState] = useState<GridState>(startState)
  const [unreadable, setUnreadable] = useState(false)
  const newest = useRef({ ...options, state })
  newest.current = { ...options, state }
  /** The table holds the focus, so the current cell takes it when it moves. */
  const focused = useRef(false)

  const set = useCallback((next: GridState) => {
    newest.current.state = next
    setUnreadable(false)
    setState(next)
  }, [])

  /** Ends the typing as a click elsewhere does: written if it can be read, said if not. */
  const settle = useCallback(() => {
    const { state: now, sheet, onChange, onUnreadable } = newest.current
    if (now.editing === null) return
    const done = commit(now, sheet)
    if (done.unreadable) onUnreadable(now.editing.text)
    if (done.changes !== undefined) onChange(done.changes)
    set({ ...now, editing: null })
  }, [set])

  const controller = useMemo<GridController>(
    () => ({
      key: (event) => {
        const { state: now, sheet, readOnly, typed, onChange, onUndo, onRedo } = newest.current
        if (event.nativeEvent.isComposing || sheet.rows.length === 0) return
        const outcome = onKey(
          now,
          {
            key: event.key,
            code: event.code,
            shift: event.shiftKey,
            command: event.ctrlKey || event.metaKey,
            alt: event.altKey,
          },
          { sheet, readOnly, textOf: typed },
        )
        if (outcome.handled) {
          event.preventDefault()
          event.stopPropagation()
        }
        focused.current = true
        set(outcome.state)
        if (outcome.unreadable) setUnreadable(true)
        if (outcome.changes !== undefined && outcome.changes.length > 0) onChange(outcome.changes)
        if (outcome.effect === 'undo') onUndo()
        if (outcome.effect === 'redo') onRedo()
      },
      type: (text) => {
        const now = newest.current.state
        if (now.editing !== null) set({ ...now, editing: { ...now.editing, text } })
      },
      point: (position, extend) => {
        settle()
        focused.current = true
        const now = newest.current.state
        set({
          ...now,
          tabColumn: null,
          selection: extend
            ? { anchor: now.selection.anchor, focus: position }
            : at(position.row, position.column),
        })
      },
      drag: (position) => {
        const now = newest.current.state
        set({ ...now, selection: { anchor: now.selection.anchor, focus: position } })
      },
      open: (position) => {
        settle()
        const { sheet, readOnly, typed, state: now } = newest.current
        focused.current = true
        const editing =
          readOnly || !isWritable(sheet, position.row, position.column)
            ? null
            : { text: typed(position), replacing: false }
        set({ ...now, filling: true, selection: at(position.row, position.column), editing })
      },
      select: (selection) => {
        settle()
        focused.current = true
        set({ ...newest.current.state, selection, tabColumn: null })
      },
      leave: () => {
        settle()
        focused.current = false
        set({ ...newest.current.state, filling: false, tabColumn: null })
      },
    }),
    [set, settle],
  )

  const { rows, columns } = options.sheet
  useEffect(() => {
    // Lines may have gone while the cursor stood on them.
    const now = newest.current.state
    const { row, column } = now.selection.focus
    if (row >= rows.length || column >= columns.length)
      set({ ...now, editing: null, selection: clamp(now.selection, newest.current.sheet) })
  }, [rows.length, columns.length, set])

  return { state, unreadable, focused, controller }
}
