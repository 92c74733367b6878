import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { type Column, writeCell } from '../model/cells'
import { usePlanSession, useWorking } from '../session/SessionContext'
import classes from './Grid.module.css'
import type { GridController } from './useGrid'

interface Props {
  activity: Activity
  rowKey: string
  number: string
  column: Column
  controller: GridController
  error: string | undefined
}

const LIMIT: Record<Column, number> = {
  text: 4000,
  responsible: 300,
  dueOn: 10,
  expectedResult: 4000,
  budget: 20,
}

const isBlankNew = (activity: Activity) =>
  activity.version < 0 && activity.text.trim() === '' && !activity.responsible && !activity.dueOn

/** A cell being written. Every letter goes to the draft at once; Esc brings the former value back. */
export function CellEditor({ activity, rowKey, number, column, controller, error }: Props) {
  const { t } = useTranslation('plan')
  const { amount, shortDate } = useFormat()
  const session = usePlanSession()
  const term = useWorking((content) => content.plan)
  const [before] = useState(activity)
  const [text, setText] = useState(() => {
    if (column === 'dueOn') return activity.dueOn ? shortDate(activity.dueOn) : ''
    if (column === 'budget') return activity.budget ? amount(activity.budget.amount) : ''
    return activity[column] ?? ''
  })
  const [unreadable, setUnreadable] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const line = useRef<HTMLInputElement>(null)
  const listId = useId()
  const errorId = useId()
  const cell = { row: rowKey, column }
  const long = column === 'text' || column === 'expectedResult'

  useEffect(() => {
    const element = area.current ?? line.current
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])

  useEffect(() => {
    if (area.current === null) return
    area.current.style.height = 'auto'
    area.current.style.height = `${area.current.scrollHeight + 4}px`
  })

  const write = (event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) => {
    const typed = event.currentTarget.value
    setText(typed)
    setUnreadable(false)
    const written = writeCell(column, typed, activity, term)
    if (written !== null) session.edit('activity', activity.id, written)
  }
  const cancel = () => {
    if (isBlankNew(before)) session.remove('activity', activity.id)
    else
      session.edit('activity', activity.id, {
        [column]: before[column] ?? (column === 'budget' ? undefined : null),
      })
  }
  const readable = writeCell(column, text, activity, term) !== null
  const blur = () => {
    // Left with the mouse: the former value stands again, and that is said.
    if (!readable) showToast(t(`activities.unreadable.${column}`))
    controller.leave(cell)
    // A new row in which nothing was written was only a look.
    if (column === 'text' && isBlankNew(activity)) session.remove('activity', activity.id)
  }
  const key = (event: KeyboardEvent) => {
    if (!readable && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      setUnreadable(true)
      return
    }
    controller.onEditorKey(event, cell, cancel)
  }
  const problem = unreadable ? t(`activities.unreadable.${column}`) : error
  const common = {
    value: text,
    maxLength: LIMIT[column],
    'aria-label': t('activities.cell', { column: t(`activities.columns.${column}`), number }),
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : errorId,
    onChange: write,
    onBlur: blur,
    onKeyDown: key,
  }
  return (
    <div className={classes.editor}>
      {long ? (
        <textarea {...common} ref={area} rows={2} />
      ) : (
        <input
          {...common}
          ref={line}
          type="text"
          list={column === 'responsible' ? listId : undefined}
          inputMode={column === 'budget' ? 'decimal' : undefined}
          placeholder={column === 'dueOn' ? t('activities.datePlaceholder') : undefined}
        />
      )}
      {column === 'responsible' && <KnownNames id={listId} />}
      <FieldError id={errorId} message={problem} />
    </div>
  )
}

/** Who answers for other activities already: a name is written once and picked afterwards. */
export function KnownNames({ id }: { id: string }) {
  const activities = useWorking((content) => content.activities)
  const names = new Set(activities.flatMap(({ responsible }) => (responsible ? [responsible.trim()] : [])))
  return (
    <datalist id={id}>
      {[...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}
