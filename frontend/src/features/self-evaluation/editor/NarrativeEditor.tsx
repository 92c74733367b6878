import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useEffect, useRef, useState } from 'react'
import type { Narrative } from '@/api'
import type { Doubt } from '../model/doubts'
import type { ChipReader } from '../model/fields'
import { Chips } from './chips'
import { insertField } from './commands'
import { doubtsKey } from './doubtMarks'
import { EditorTools } from './EditorTools'
import { FieldMenu } from './FieldMenu'
import classes from './NarrativeEditor.module.css'
import { createView, type EditorHooks, showNarrative } from './view'

export interface NarrativeEditorProps {
  evaluationId: string
  schoolYear: number
  labelledBy: string
  describedBy: string
  value: Narrative
  /** Values of fields; a new function means that values have changed. */
  chip: ChipReader
  doubts: readonly Doubt[]
  onChange: (narrative: Narrative) => void
  onBlur: () => void
}

interface Menu {
  typed: '/' | ''
  left: number
  top: number
}

const MENU_WIDTH = 380

/** Writes a text with structure; comes in a piece of its own, after the text can already be read. */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const frame = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const chips = useRef<Chips | null>(null)
  const emitted = useRef<Narrative>(props.value)
  const [state, setState] = useState<EditorState | null>(null)
  const [menu, setMenu] = useState<Menu | null>(null)

  const openMenu = (typed: '/' | '') => {
    const box = frame.current?.getBoundingClientRect()
    if (view.current === null || box === undefined) return
    const at = view.current.coordsAtPos(view.current.state.selection.head)
    setMenu({
      typed,
      left: Math.max(0, Math.min(at.left - box.left, box.width - MENU_WIDTH)),
      top: at.bottom - box.top + 6,
    })
  }
  const hooks = useRef<EditorHooks>(null as unknown as EditorHooks)
  hooks.current = {
    onChange: (narrative) => {
      emitted.current = narrative
      props.onChange(narrative)
    },
    onState: setState,
    onBlur: props.onBlur,
    onMenu: openMenu,
  }

  const first = useRef(props)
  useEffect(() => {
    if (place.current === null) return
    const { value, chip, labelledBy, describedBy } = first.current
    chips.current = new Chips(chip)
    const made = createView(
      place.current,
      value,
      chips.current,
      {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        // No browser has a Kyrgyz dictionary: everything would be underlined.
        spellcheck: 'false',
        class: classes.words ?? '',
      },
      () => hooks.current,
    )
    view.current = made
    setState(made.state)
    return () => {
      view.current = null
      made.destroy()
    }
  }, [])

  useEffect(() => chips.current?.refresh(props.chip), [props.chip])
  useEffect(() => {
    const { current } = view
    current?.dispatch(current.state.tr.setMeta(doubtsKey, props.doubts).setMeta('addToHistory', false))
  }, [props.doubts])
  useEffect(() => {
    if (props.value === emitted.current || view.current === null) return
    emitted.current = props.value
    showNarrative(view.current, props.value)
  }, [props.value])

  const run = (command: Command) => {
    if (view.current === null) return
    command(view.current.state, view.current.dispatch)
    view.current.focus()
  }
  const close = (typed: string, back: boolean) => {
    const { current } = view
    // Whoever asked with "/" and chose nothing meant the stroke itself.
    if (current !== null && menu?.typed === '/') current.dispatch(current.state.tr.insertText(`/${typed}`))
    setMenu(null)
    if (back) current?.focus()
  }

  return (
    <div ref={frame} className={classes.frame}>
      {state !== null && <EditorTools state={state} run={run} onField={() => openMenu('')} />}
      <div ref={place} />
      {menu !== null && (
        <FieldMenu
          evaluationId={props.evaluationId}
          schoolYear={props.schoolYear}
          left={menu.left}
          top={menu.top}
          onPick={(code, year) => {
            const { current } = view
            if (current !== null) current.dispatch(insertField(current.state, code, year))
            setMenu(null)
            current?.focus()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}
