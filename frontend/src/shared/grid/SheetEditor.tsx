import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellSpec } from './model/types'
import classes from './SheetGrid.module.css'
import type { GridController } from './useSheetGrid'

interface Props {
  label: string
  text: string
  spec: CellSpec
  unreadable: boolean
  controller: GridController
}

/** The cell being written; keys that end it are the grid's. */
export function SheetEditor({ label, text, spec, unreadable, controller }: Props) {
  const { t } = useTranslation('grid')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLSelectElement>(null)

  useEffect(() => {
    const element = field.current ?? list.current
    element?.focus({ preventScroll: true })
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])

  if (spec.kind === 'choice') {
    return (
      <select
        ref={list}
        className={classes.editor}
        aria-label={label}
        value={text}
        onChange={(event) => controller.type(event.currentTarget.value)}
      >
        <option value="">{t('unknown')}</option>
        {spec.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      ref={field}
      type="text"
      className={classes.editor}
      aria-label={label}
      aria-invalid={unreadable || undefined}
      autoComplete="off"
      inputMode={spec.kind === 'integer' ? 'numeric' : spec.kind === 'decimal' ? 'decimal' : undefined}
      value={text}
      onChange={(event) => controller.type(event.currentTarget.value)}
    />
  )
}
