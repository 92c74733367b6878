import { Button, TextInput } from '@mantine/core'
import { useClickOutside } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listRegisterValuesOptions, type RegisterValueList } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { type MenuItem, menuItems, valueText, yearAmong } from '../model/fields'
import classes from './NarrativeEditor.module.css'

interface Props {
  evaluationId: string
  /** The year that is offered first. */
  schoolYear: number
  left: number
  top: number
  onPick: (code: string, schoolYear: number | null) => void
  /** Left without a choice; `typed` is what the writer meant to write instead, `back` whether they write on. */
  onClose: (typed: string, back: boolean) => void
}

/** Figures of the registers, found by a word; arrows choose, Alt with an arrow changes the year. */
export function FieldMenu(props: Props) {
  const { t } = useTranslation('self-evaluation')
  const query = useQuery(listRegisterValuesOptions({ path: { selfEvaluationId: props.evaluationId } }))
  const frame = useClickOutside<HTMLDivElement>(() => props.onClose('', false))
  return (
    <div
      ref={frame}
      className={classes.menu}
      style={{ left: props.left, top: props.top }}
      role="dialog"
      aria-label={t('editor.field')}
    >
      {query.data !== undefined && <Choice {...props} list={query.data} />}
      {query.isPending && <Loading rows={4} />}
      {query.isError && query.data === undefined && (
        <>
          <Failed error={query.error} onRetry={() => void query.refetch()} />
          <Button variant="default" onClick={() => props.onClose('', true)}>
            {t('common:action.close')}
          </Button>
        </>
      )}
    </div>
  )
}

function Choice({ list, schoolYear, onPick, onClose }: Props & { list: RegisterValueList }) {
  const { t } = useTranslation('self-evaluation')
  const { number, percent, schoolYearSpan } = useFormat()
  const { label } = useReference()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState(
    schoolYear >= list.firstYear && schoolYear <= list.lastYear ? schoolYear : list.lastYear,
  )
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const options = useRef<HTMLDivElement>(null)
  const id = useId()
  const year = yearAmong(words, list.firstYear, list.lastYear) ?? chosen
  const items = useMemo(
    () => menuItems(list.items, year, words, (code) => label('register_value', code)),
    [list, year, words, label],
  )
  const current = Math.min(active, items.length - 1)

  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    options.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const pick = (item: MenuItem | undefined) => {
    if (item !== undefined) onPick(item.code, item.schoolYear)
  }
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const turn = event.altKey ? (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0) : 0
    if (turn !== 0) setChosen(Math.min(list.lastYear, Math.max(list.firstYear, year + turn)))
    else if (by !== 0 && items.length > 0) setActive((current + by + items.length) % items.length)
    else if (event.key === 'Enter') pick(items[current])
    else if (event.key === 'Escape') onClose(words, true)
    // A blank right after "/": it was meant as a stroke between two words.
    else if (event.key === ' ' && words === '') onClose(' ', true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const years = Array.from(
    { length: list.lastYear - list.firstYear + 1 },
    (_, index) => list.lastYear - index,
  )

  return (
    <>
      <TextInput
        ref={input}
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
        aria-label={t('editor.search')}
        placeholder={t('editor.search')}
        autoComplete="off"
        leftSection={<Icon name="search" />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={keys}
      />
      <div className={classes.years} role="group" aria-label={t('editor.year')}>
        {years.map((option) => (
          <button key={option} type="button" aria-pressed={option === year} onClick={() => setChosen(option)}>
            {schoolYearSpan(option)}
          </button>
        ))}
      </div>
      {items.length === 0 && <p className="muted small">{t('editor.nothing')}</p>}
      <div ref={options} id={id} role="listbox" aria-label={t('editor.values')} className={classes.values}>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the search field above
          <div
            key={item.code}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            data-active={index === current}
            onMouseMove={() => setActive(index)}
            onClick={() => pick(item)}
          >
            <span>{item.label}</span>
            <span className={classes.figure} data-known={item.value !== undefined}>
              {valueText(item.value, item.unit, { number, percent }) ?? t('field.unknown')}
            </span>
          </div>
        ))}
      </div>
      <p className={`${classes.keys} muted`}>{t('editor.menuKeys')}</p>
    </>
  )
}
