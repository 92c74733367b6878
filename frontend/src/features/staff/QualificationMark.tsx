import { useTranslation } from 'react-i18next'
import type { QualificationCategory } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { useNorms } from './model/norms'
import { qualificationState } from './model/qualification'
import classes from './staff.module.css'

interface Props {
  category: QualificationCategory | undefined
  validTo: string | undefined
}

/** A qualification category and whether it still holds: in words, not by colour alone. */
export function QualificationMark({ category, validTo }: Props) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { shortDate } = useFormat()
  const state = qualificationState(category, validTo, today(), useNorms().noticeMonths)
  if (state === 'unknown') return '—'
  const date = shortDate(validTo)
  return (
    <>
      {label('qualification_category', category)}
      {state === 'expired' && (
        <span className={classes.sub}>
          <StatusBadge tone="danger" label={t('qualification.expired', { date })} />
        </span>
      )}
      {state === 'soon' && (
        <span className={classes.sub}>
          <StatusBadge tone="warning" label={t('qualification.soon', { date })} />
        </span>
      )}
    </>
  )
}
