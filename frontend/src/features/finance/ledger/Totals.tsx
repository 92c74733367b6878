import { useTranslation } from 'react-i18next'
import type { FinanceTotals } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from './ledger.module.css'

interface Props {
  totals: readonly FinanceTotals[]
  count: number
  filtered: boolean
}

/** How many lines the filter found and what they come to; a line for each currency. */
export function Totals({ totals, count, filtered }: Props) {
  const { t } = useTranslation('finance')
  const { money } = useFormat()
  return (
    <div className={classes.totals}>
      <p role="status" className="small muted">
        {t(filtered ? 'ledger.found' : 'ledger.count', { count })}
      </p>
      <div className={classes.totalLines}>
        {totals.map(({ currency, income, expense, remainder }) => (
          <dl key={currency}>
            {(
              [
                ['income', income],
                ['expense', expense],
                ['difference', remainder],
              ] as const
            ).map(([key, sum]) => (
              <div key={key}>
                <dt>{t(`ledger.total.${key}`)}</dt>
                <dd>{money(sum, currency)}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </div>
  )
}
