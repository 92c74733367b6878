import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import classes from './ListEditor.module.css'
import { duplicatePositions, move, normalise } from './model/values'

interface Props {
  /** Name of one row: "Баалуулук 2". */
  name: string
  addLabel: string
  rows: readonly string[]
  /** Equal rows are refused. */
  unique?: boolean
  maxRows: number
  maxLength: number
  errors: Readonly<Record<number, string>>
  onChange: (rows: string[]) => void
  onLeave: () => void
}

/** A list in the order of importance: Enter adds, Alt with an arrow moves, an emptied row goes. */
export function ListEditor(props: Props) {
  const { rows, onChange, onLeave, unique = false } = props
  const { t } = useTranslation('mission')
  const [next, setNext] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLInputElement>(null)
  const twice = unique ? duplicatePositions(rows) : new Set<number>()

  const addRow = () => {
    const text = next.trim()
    if (text === '') return
    if (unique && rows.some((row) => normalise(row) === normalise(text))) {
      setRefused(t('list.duplicate'))
      return
    }
    onChange([...rows, text])
    setNext('')
    setRefused(null)
  }
  const moveRow = (index: number, by: -1 | 1) => {
    onChange(move(rows, index, by))
    // The row keeps the focus where it has gone, so that it can be moved on.
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index + by]?.focus())
  }
  const remove = (index: number) => {
    const before = [...rows]
    onChange(rows.filter((_, at) => at !== index))
    add.current?.focus()
    showToast(t('list.removed'), () => onChange(before))
  }

  return (
    <div className={classes.editor}>
      <ol ref={list} className={classes.rows}>
        {rows.map((row, index) => {
          const name = `${props.name} ${index + 1}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <li key={index}>
              <Textarea
                className={classes.text}
                aria-label={name}
                autosize
                minRows={1}
                maxLength={props.maxLength}
                value={row}
                error={props.errors[index] ?? (twice.has(index) ? t('list.duplicate') : undefined)}
                onChange={(event) =>
                  onChange(rows.map((old, at) => (at === index ? event.currentTarget.value : old)))
                }
                onKeyDown={(event) => {
                  if (event.key === 'Enter') {
                    event.preventDefault()
                    add.current?.focus()
                  } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
                    event.preventDefault()
                    moveRow(index, event.key === 'ArrowUp' ? -1 : 1)
                  }
                }}
                onBlur={() => {
                  if (row.trim() === '') onChange(rows.filter((_, at) => at !== index))
                  onLeave()
                }}
              />
              <div className={`${classes.tools} no-print`}>
                <ActionIcon
                  aria-label={t('list.up', { name })}
                  disabled={index === 0}
                  onClick={() => moveRow(index, -1)}
                >
                  <Icon name="arrowUp" size="sm" />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('list.down', { name })}
                  disabled={index === rows.length - 1}
                  onClick={() => moveRow(index, 1)}
                >
                  <Icon name="arrowDown" size="sm" />
                </ActionIcon>
                <ActionIcon aria-label={t('list.remove', { name })} onClick={() => remove(index)}>
                  <Icon name="trash" size="sm" />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ol>
      {rows.length < props.maxRows && (
        <div className={`${classes.add} no-print`}>
          <TextInput
            ref={add}
            className={classes.text}
            aria-label={props.addLabel}
            placeholder={props.addLabel}
            maxLength={props.maxLength}
            autoComplete="off"
            value={next}
            error={refused}
            onChange={(event) => {
              setNext(event.currentTarget.value)
              setRefused(null)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault()
                addRow()
              }
            }}
            onBlur={onLeave}
          />
          <Button
            variant="default"
            disabled={next.trim() === ''}
            onClick={addRow}
            leftSection={<Icon name="plus" />}
          >
            {t('list.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
