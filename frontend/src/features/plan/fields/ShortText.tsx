import { TextInput } from '@mantine/core'
import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import { useReadOnly } from '../session/SessionContext'
import classes from './fields.module.css'
import { ReadValue } from './ReadValue'

interface Props {
  field: string
  label: ReactNode
  value: string | null | undefined
  onChange: (value: string) => void
  max: number
  description?: ReactNode
  placeholder?: string
  error?: ReactNode
  required?: boolean
  type?: HTMLInputTypeAttribute
  list?: string
  inputMode?: 'numeric' | 'text'
  onBlur?: () => void
  autoFocus?: boolean
}

export function ShortText({ field, label, value, onChange, max, ...rest }: Props) {
  const readOnly = useReadOnly()
  if (readOnly) return <ReadValue field={field} label={label} value={value ?? ''} />
  return (
    <div className={classes.wrap} data-field={field}>
      <TextInput
        {...rest}
        label={label}
        value={value ?? ''}
        maxLength={max}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
