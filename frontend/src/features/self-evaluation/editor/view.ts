import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { MarkType } from 'prosemirror-model'
import { type Command, EditorState, Plugin, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Narrative } from '@/api'
import { type DocNode, fromDoc, toDoc } from '../model/doc'
import { unitsOf } from '../model/narrative'
import type { Chips } from './chips'
import { pasteFrom, serializerOf, textOf } from './clipboard'
import {
  clearRange,
  crossesCells,
  deleteAcrossCells,
  enterInItem,
  leaveItem,
  mend,
  toggleItem,
  typedList,
} from './commands'
import { doubtMarks } from './doubtMarks'
import { schema } from './schema'
import { cellBelow, lineBefore, nextCell } from './table'

const EXTERNAL = 'external'

export const toggleBold: Command = toggleMark(schema.marks.bold as MarkType)
export const toggleItalic: Command = toggleMark(schema.marks.italic as MarkType)

export interface EditorHooks {
  /** What was typed, as the contract wants it. */
  onChange: (narrative: Narrative) => void
  /** Anything changed: the words, the place of the cursor. */
  onState: (state: EditorState) => void
  onBlur: () => void
  /** Somebody asks for a field; with what they typed to ask. */
  onMenu: (typed: '/' | '') => void
}

const plugins = (hooks: () => EditorHooks): Plugin[] => [
  history(),
  doubtMarks(),
  new Plugin({ appendTransaction: (_, __, state) => mend(state) }),
  keymap({
    'Mod-b': toggleBold,
    'Mod-i': toggleItalic,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Shift-Mod-8': toggleItem('bullet'),
    'Shift-Mod-7': toggleItem('number'),
    'Ctrl-Space': () => {
      hooks().onMenu('')
      return true
    },
    Enter: chainCommands(deleteAcrossCells, cellBelow, enterInItem),
    'Shift-Enter': chainCommands(deleteAcrossCells, cellBelow, enterInItem, baseKeymap.Enter as Command),
    Backspace: chainCommands(deleteAcrossCells, leaveItem),
    Delete: deleteAcrossCells,
    Tab: nextCell(1),
    'Shift-Tab': nextCell(-1),
    ArrowUp: lineBefore,
  }),
  keymap(baseKeymap),
]

/** Words of a key press; "/" after a blank asks for a field instead of being written. */
function typed(view: EditorView, from: number, to: number, text: string, hooks: EditorHooks): boolean {
  const { state } = view
  if (crossesCells(state)) {
    const tr = clearRange(state.tr, from, to)
    view.dispatch(tr.insertText(text))
    return true
  }
  if (text === '/' && from === to) {
    const $from = state.doc.resolve(from)
    const before = $from.parent.textBetween(
      Math.max(0, $from.parentOffset - 1),
      $from.parentOffset,
      undefined,
      'x',
    )
    if (before === '' || /\s/.test(before)) {
      hooks.onMenu('/')
      return true
    }
  }
  const list = typedList(state, from, to, text)
  if (list === null) return false
  view.dispatch(list)
  return true
}

export function createView(
  place: HTMLElement,
  value: Narrative,
  chips: Chips,
  attributes: Record<string, string>,
  hooks: () => EditorHooks,
): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: schema.nodeFromJSON(toDoc(value)), plugins: plugins(hooks) }),
    attributes,
    nodeViews: { field: chips.create },
    clipboardSerializer: serializerOf(chips.text),
    clipboardTextSerializer: (slice) => textOf(slice, chips.text),
    handleTextInput: (at, from, to, text) => typed(at, from, to, text, hooks()),
    handleDOMEvents: {
      paste: (at, event) => {
        event.preventDefault()
        pasteFrom(at, event.clipboardData, false)
        return true
      },
      drop: (at, event) => {
        // What is moved inside the text is moved by the library.
        if (at.dragging !== null) return false
        event.preventDefault()
        const pos = at.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        if (pos !== undefined) {
          at.dispatch(at.state.tr.setSelection(TextSelection.near(at.state.doc.resolve(pos))))
        }
        pasteFrom(at, event.dataTransfer, false)
        return true
      },
      blur: () => {
        hooks().onBlur()
        return false
      },
    },
    dispatchTransaction: (wanted) => {
      const torn = wanted.getMeta('uiEvent') === 'cut' && crossesCells(view.state)
      const { from, to } = view.state.selection
      const tr = torn ? clearRange(view.state.tr, from, to) : wanted
      const state = view.state.apply(tr)
      const changed = state.doc !== view.state.doc
      view.updateState(state)
      hooks().onState(state)
      if (changed && tr.getMeta(EXTERNAL) === undefined) hooks().onChange(narrativeIn(state))
    },
  })
  return view
}

export const narrativeIn = (state: EditorState): Narrative => fromDoc(state.doc.toJSON() as DocNode)

/** A text from outside (somebody else's, a choice between two): only what differs is exchanged, the cursor stays. */
export function showNarrative(view: EditorView, value: Narrative): void {
  const { state } = view
  if (JSON.stringify(unitsOf(narrativeIn(state))) === JSON.stringify(unitsOf(value))) return
  const next = schema.nodeFromJSON(toDoc(value))
  const start = state.doc.content.findDiffStart(next.content)
  const end = state.doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  view.dispatch(
    state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap)).setMeta(EXTERNAL, true),
  )
}
