import { useTranslation } from 'react-i18next'
import type { FinanceEstimate } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { NoWrap } from '@/shared/ui/NoWrap'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './estimate.module.css'

/** Draft or confirmed; by which paper, when and by whom. */
export function Standing({ estimate }: { estimate: FinanceEstimate }) {
  const { t } = useTranslation('finance-estimate')
  const { longDate } = useFormat()
  const { confirmed } = estimate
  if (confirmed === undefined) {
    return (
      <p className={classes.standing}>
        <StatusBadge tone="idle" icon="pencil" label={t('status.draft')} />
        <span className="muted">{t('standing.draft')}</span>
      </p>
    )
  }
  const facts = [
    longDate(confirmed.confirmedOn),
    confirmed.documentNumber && t('documentOf', { number: confirmed.documentNumber }),
    confirmed.confirmedByName,
  ].filter(Boolean)
  return (
    <p className={classes.standing}>
      <StatusBadge tone="done" label={t('status.confirmed')} />
      <span className="muted">
        <NoWrap text={facts.join(' · ')} />
      </span>
    </p>
  )
}
