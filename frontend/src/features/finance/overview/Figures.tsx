import { useTranslation } from 'react-i18next'
import type { FinanceBalance, FinanceSummary } from '@/api'
import { sumMoney, useFormat } from '@/shared/i18n/format'
import classes from './Figures.module.css'

/** What came, what went and what is left; each currency in a line of its own, for they are never added. */
export function Figures({ summary }: { summary: FinanceSummary }) {
  const { t } = useTranslation('finance')
  const totals = [...summary.totals].sort((a, b) =>
    a.currency === b.currency ? 0 : a.currency === 'KGS' ? -1 : 1,
  )
  if (totals.length === 0) return null
  return (
    <section aria-labelledby="figures">
      {/* On paper there is no choice of years that would say it. */}
      <h2 id="figures" className={classes.ofYear}>
        {t('figures.title', { year: summary.year })}
      </h2>
      <div className={classes.sums}>
        {totals.map((total) => (
          <Line key={total.currency} total={total} apart={total.currency !== 'KGS'} />
        ))}
      </div>
    </section>
  )
}

function Line({ total, apart }: { total: FinanceBalance; apart: boolean }) {
  const { t } = useTranslation('finance')
  const { money } = useFormat()
  const figures = [
    { key: 'opening', value: total.opening },
    { key: 'income', value: total.year.income },
    { key: 'expense', value: total.year.expense },
    { key: 'closing', value: sumMoney([total.opening, total.year.remainder]) },
  ] as const
  return (
    <div className={classes.sum}>
      {apart && <p className={classes.apart}>{t('figures.apart')}</p>}
      <dl>
        {figures.map(({ key, value }) => (
          <div key={key} data-figure={key}>
            <dt>{t(`figures.${key}`)}</dt>
            <dd>{money(value, total.currency)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
