import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useReadOnly } from '../session/SessionContext'
import classes from './fields.module.css'
import { ReadValue } from './ReadValue'

interface Props {
  /** Name of the field in the contract: links lead to it. */
  field: string
  label: ReactNode
  value: string | null | undefined
  onChange: (value: string) => void
  max: number
  description?: ReactNode
  placeholder?: string
  error?: ReactNode
  required?: boolean
  minRows?: number
  onBlur?: () => void
}

/** A text that grows with what is written, with a counter once it is long enough to matter. */
export function LongText({ field, label, value, onChange, max, minRows = 2, ...rest }: Props) {
  const { t } = useTranslation('plan')
  const { number } = useFormat()
  const readOnly = useReadOnly()
  const text = value ?? ''
  if (readOnly) return <ReadValue field={field} label={label} value={text} />
  return (
    <div className={classes.wrap} data-field={field}>
      <Textarea
        {...rest}
        label={label}
        value={text}
        autosize
        minRows={minRows}
        maxRows={30}
        maxLength={max}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {text.length > 200 && (
        <p className={classes.counter} data-over={text.length >= max}>
          {t('field.counter', { count: text.length, written: number(text.length), max: number(max) })}
        </p>
      )}
      <p className={classes.print}>{text}</p>
    </div>
  )
}
