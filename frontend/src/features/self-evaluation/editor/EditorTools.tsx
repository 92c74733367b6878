import { ActionIcon, Button } from '@mantine/core'
import { redo, undo } from 'prosemirror-history'
import type { MarkType } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { kindOf, toggleItem } from './commands'
import { EditorIcon, type EditorIconName } from './editorIcons'
import classes from './NarrativeEditor.module.css'
import { schema } from './schema'
import {
  addColumn,
  addRow,
  deleteColumn,
  deleteRow,
  deleteTable,
  insertTable,
  tableAt,
  toggleHeader,
} from './table'
import { toggleBold, toggleItalic } from './view'

interface Props {
  state: EditorState
  /** Runs a command and gives the words the focus back. */
  run: (command: Command) => void
  onField: () => void
}

interface Tool {
  name: EditorIconName
  command: Command
  pressed?: boolean
}

function hasMark(state: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = state.selection
  return empty
    ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, mark)
}

/** One stop of the Tab key; the arrows go from tool to tool. */
function moveBetween(event: KeyboardEvent<HTMLDivElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  const tools = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
  const at = tools.indexOf(event.target as HTMLButtonElement)
  const next = tools[(at + by + tools.length) % tools.length]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1
  next.focus()
}

export function EditorTools({ state, run, onField }: Props) {
  const { t } = useTranslation('self-evaluation')
  const bar = useRef<HTMLDivElement>(null)
  const kind = kindOf(state)
  const table = tableAt(state)
  const tools: Tool[] = [
    { name: 'bold', command: toggleBold, pressed: hasMark(state, schema.marks.bold as MarkType) },
    { name: 'italic', command: toggleItalic, pressed: hasMark(state, schema.marks.italic as MarkType) },
    { name: 'bullet', command: toggleItem('bullet'), pressed: kind === 'bullet' },
    { name: 'number', command: toggleItem('number'), pressed: kind === 'number' },
    { name: 'table', command: insertTable },
    { name: 'undo', command: undo },
    { name: 'redo', command: redo },
  ]
  const ofTable: { key: string; command: Command; pressed?: boolean }[] = [
    { key: 'addRow', command: addRow },
    { key: 'addColumn', command: addColumn },
    { key: 'deleteRow', command: deleteRow },
    { key: 'deleteColumn', command: deleteColumn },
    { key: 'header', command: toggleHeader, pressed: table?.table.attrs.header === true },
    { key: 'deleteTable', command: deleteTable },
  ]
  return (
    <div className={`${classes.tools} no-print`}>
      <div
        ref={bar}
        role="toolbar"
        aria-label={t('editor.tools')}
        className={classes.bar}
        onKeyDown={moveBetween}
      >
        {/* The library's own press would take the focus, and with it the selection on phones. */}
        <Button
          size="sm"
          variant="default"
          className={classes.fieldTool}
          leftSection={<Icon name="chart" size="sm" />}
          title={t('editor.fieldKeys')}
          onClick={onField}
        >
          {t('editor.field')}
        </Button>
        {tools.map(({ name, command, pressed }) => (
          <ActionIcon
            key={name}
            aria-label={t(`editor.tool.${name}`)}
            title={t(`editor.tool.${name}`)}
            aria-pressed={pressed}
            className={classes.tool}
            tabIndex={-1}
            disabled={!command(state)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          >
            <EditorIcon name={name} />
          </ActionIcon>
        ))}
      </div>
      {table !== null && (
        <div role="group" aria-label={t('editor.tableTools')} className={classes.tableTools}>
          {ofTable.map(({ key, command, pressed }) => (
            <button
              key={key}
              type="button"
              aria-pressed={pressed}
              disabled={!command(state)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(command)}
            >
              {t(`editor.table.${key}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
