import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useReadOnly } from '../session/SessionContext'
import classes from './fields.module.css'
import { ReadValue } from './ReadValue'

interface Props {
  field: string
  label: ReactNode
  value: string | null | undefined
  options: ReadonlyArray<{ value: string; label: string }>
  onChange: (value: string | null) => void
  /** Words of the empty choice; without them something is always chosen. */
  empty?: string
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  disabled?: boolean
}

/** The device's own list: known to everybody's thumb and to every reader. */
export function Choice({ field, label, value, options, onChange, empty, ...rest }: Props) {
  const readOnly = useReadOnly()
  if (readOnly) {
    return (
      <ReadValue field={field} label={label} value={options.find((o) => o.value === value)?.label ?? ''} />
    )
  }
  const data = empty === undefined ? [...options] : [{ value: '', label: empty }, ...options]
  return (
    <div className={classes.wrap} data-field={field}>
      <NativeSelect
        {...rest}
        label={label}
        data={data}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
    </div>
  )
}
