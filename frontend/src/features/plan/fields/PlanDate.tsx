import type { ReactNode } from 'react'
import { useFormat } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { useReadOnly } from '../session/SessionContext'
import classes from './fields.module.css'
import { ReadValue } from './ReadValue'

interface Props {
  field: string
  label: ReactNode
  value: string | null | undefined
  onChange: (value: string | null) => void
  min?: string
  max?: string
  error?: ReactNode
  description?: ReactNode
  disabled?: boolean
}

export function PlanDate({ field, label, value, ...rest }: Props) {
  const readOnly = useReadOnly()
  const { longDate } = useFormat()
  if (readOnly) return <ReadValue field={field} label={label} value={value ? longDate(value) : ''} />
  return (
    <div className={classes.wrap} data-field={field}>
      <DateField {...rest} label={label} value={value ?? null} />
    </div>
  )
}
