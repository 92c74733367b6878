import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './fields.module.css'

interface Props {
  field?: string
  label: ReactNode
  value: ReactNode
}

/** What cannot be written stands as plain text, not as a grey box. */
export function ReadValue({ field, label, value }: Props) {
  const { t } = useTranslation('plan')
  const missing = value === null || value === undefined || value === ''
  return (
    <div className={classes.wrap} data-field={field} tabIndex={-1}>
      <p className={classes.label}>{label}</p>
      {missing ? (
        <p className={`${classes.value} ${classes.missing}`}>{t('field.notWritten')}</p>
      ) : (
        <div className={classes.value}>{value}</div>
      )}
    </div>
  )
}
