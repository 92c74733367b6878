import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { MARK_ICON, markTone } from './marks'
import { parseCell } from './model/parse'
import { type Change, cellKey, isWritable, type Mark, type Position, type Sheet } from './model/types'
import classes from './PhoneSheet.module.css'
import { useSheetText } from './useSheetText'

interface Props {
  sheet: Sheet
  /** What one screen holds: a whole column (a year of the contingent) or a whole row (one line of a list). */
  by: 'column' | 'row'
  /** Names the choice of the line: "Окуу жылы". */
  label: string
  marks: ReadonlyMap<string, readonly Mark[]>
  target?: Position | null
  onChange: (changes: Change[]) => void
}

/** A table on a phone: one line at a time as labelled fields that thumbs can hit. */
export function PhoneSheet({ sheet, by, label, marks, target = null, onChange }: Props) {
  const { t } = useTranslation('grid')
  const slices = by === 'column' ? sheet.columns : sheet.rows
  const fields = by === 'column' ? sheet.rows : sheet.columns
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = target === null ? undefined : slices[by === 'column' ? target.column : target.row]?.key
  useEffect(() => {
    if (wanted !== undefined) setChosen(wanted)
  }, [wanted])
  // The newest year stands last, and it is the one that is being filled.
  const known = slices.findIndex((slice) => slice.key === chosen)
  const index = known >= 0 ? known : by === 'column' ? slices.length - 1 : 0
  const slice = slices[index]
  if (slice === undefined) return null
  const place = (field: number): Position =>
    by === 'column' ? { row: field, column: index } : { row: index, column: field }
  const step = (by: number) => setChosen(slices[index + by]?.key ?? null)

  return (
    <div className={classes.sheet}>
      <div className={classes.head}>
        <Button
          variant="default"
          aria-label={t('previousLine')}
          disabled={index === 0}
          onClick={() => step(-1)}
        >
          <Icon name="chevronLeft" />
        </Button>
        <NativeSelect
          aria-label={label}
          value={slice.key}
          data={slices.map((line) => ({ value: line.key, label: nameOf(line) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button
          variant="default"
          aria-label={t('nextLine')}
          disabled={index === slices.length - 1}
          onClick={() => step(1)}
        >
          <Icon name="chevronRight" />
        </Button>
      </div>
      <p className={classes.help}>{t('phoneHelp')}</p>
      {fields.map((field, at) => (
        <Field
          // Another year is another field: what was typed and not read must not wander.
          key={`${slice.key} ${field.key}`}
          sheet={sheet}
          place={place(at)}
          label={nameOf(field)}
          marks={marks}
          onChange={onChange}
        />
      ))}
    </div>
  )
}

const nameOf = ({ group, label, hint }: Sheet['rows'][number]): string =>
  [group, label, hint].filter((part) => part !== undefined).join(', ')

interface FieldProps {
  sheet: Sheet
  place: Position
  label: string
  marks: ReadonlyMap<string, readonly Mark[]>
  onChange: (changes: Change[]) => void
}

function Field({ sheet, place, label, marks, onChange }: FieldProps) {
  const { t } = useTranslation('grid')
  const { shown, typed } = useSheetText()
  const describedBy = useId()
  const spec = sheet.spec(place.row, place.column)
  const value = sheet.value(place.row, place.column)
  const row = sheet.rows[place.row]?.key ?? ''
  const column = sheet.columns[place.column]?.key ?? ''
  const found = marks.get(cellKey(row, column)) ?? []
  const note = sheet.note?.(place.row, place.column)
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const write = (text: string) => {
    const parsed = parseCell(text, spec)
    setWrong(!parsed.ok)
    if (!parsed.ok) return
    setDraft(null)
    if (parsed.value !== value) onChange([{ row, column, value: parsed.value }])
  }

  const doubts = found.length > 0 && (
    <ul id={describedBy} className={classes.doubts}>
      {found.map((mark) => (
        <li key={mark.id} data-severity={markTone(mark)}>
          <Icon name={MARK_ICON[mark.severity]} size="sm" />
          {mark.text}
        </li>
      ))}
    </ul>
  )
  if (!isWritable(sheet, place.row, place.column)) {
    return (
      <div className={classes.field} data-computed>
        <span>{label}</span>
        <b className="tnum">
          {value === null && sheet.blank?.(place.row, place.column) ? '' : shown(value, spec)}
        </b>
        {note && <span className={classes.note}>{note}</span>}
        {doubts}
      </div>
    )
  }
  const described = found.length > 0 ? describedBy : undefined
  if (spec.kind === 'choice') {
    return (
      <div className={classes.field}>
        <NativeSelect
          label={label}
          aria-describedby={described}
          value={value === null ? '' : String(value)}
          data={[{ value: '', label: t('unknown') }, ...spec.choices.map((choice) => ({ ...choice }))]}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {doubts}
      </div>
    )
  }
  return (
    <div className={classes.field} data-number={spec.kind !== 'text' || undefined}>
      <TextInput
        label={label}
        aria-describedby={described}
        autoComplete="off"
        inputMode={spec.kind === 'integer' ? 'numeric' : spec.kind === 'decimal' ? 'decimal' : undefined}
        value={draft ?? typed(value, spec)}
        placeholder={spec.kind === 'text' ? undefined : '—'}
        error={wrong ? t('unreadableHere', { text: draft ?? '' }) : undefined}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          setWrong(false)
        }}
        onBlur={() => {
          if (draft !== null) write(draft)
        }}
      />
      {note && <p className={classes.note}>{note}</p>}
      {doubts}
    </div>
  )
}
