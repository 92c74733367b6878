import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { BoardDecision } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './board.module.css'

/** What was spent on a decision, each currency apart; leads to the entries of the book. */
export function Spent({ schoolId, decision }: { schoolId: string; decision: BoardDecision }) {
  const { t } = useTranslation('finance-board')
  const { money } = useFormat()
  const { count, sums, exceeded } = decision.expenses
  if (count === 0) return <span className="muted">{t('spent.none')}</span>
  return (
    <span className={classes.spent}>
      {sums.map(({ currency, amount }) => (
        <span key={currency} className="tnum nowrap">
          {money(amount, currency)}
        </span>
      ))}
      <Link to="/schools/$schoolId/finance/ledger" params={{ schoolId }} search={{ decision: decision.id }}>
        {t('spent.entries', { count })}
      </Link>
      {exceeded && <StatusBadge tone="warning" label={t('spent.exceeded')} />}
    </span>
  )
}
