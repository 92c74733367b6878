import { useTranslation } from 'react-i18next'
import type { Currency, FinanceSummary, FinanceYearFlow } from '@/api'
import { ChartFigure } from '@/shared/charts/ChartFigure'
import type { TrendPoint } from '@/shared/charts/trend'
import { useReference } from '@/shared/reference/useReference'
import { CURRENCIES } from '../model/lists'

/** So many years stand side by side on a phone. */
const SHOWN = 7
/** From here on sums are drawn in thousands: seven digits do not stand above a bar. */
const MANY = 20_000

/** Three digits are what stands above a bar without touching the next one. */
const rounded = (sum: number): number => (sum >= 100 ? Math.round(sum) : Math.round(sum * 10) / 10)

/** What came and what went by year; one picture a currency. */
export function CashFlow({ summary }: { summary: FinanceSummary }) {
  const { t } = useTranslation('finance')
  const known = CURRENCIES.filter((currency) => summary.flows.some((flow) => flow.currency === currency))
  if (known.length === 0) return null
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">{t('flow.title')}</h2>
      {known.map((currency) => (
        <Flow key={currency} currency={currency} flows={summary.flows} />
      ))}
    </section>
  )
}

function Flow({ currency, flows }: { currency: Currency; flows: readonly FinanceYearFlow[] }) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const name = label('currency', currency)
  const own = new Map(
    flows.flatMap((flow) => (flow.currency === currency ? [[flow.year, flow] as const] : [])),
  )
  const last = Math.max(...own.keys())
  const first = Math.max(Math.min(...own.keys()), last - SHOWN + 1)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const thousands = years.some((year) => {
    const flow = own.get(year)
    return flow !== undefined && Math.max(Number(flow.income), Number(flow.expense)) >= MANY
  })
  // A picture only: no sum is made of these numbers. A year without entries is unknown, not zero.
  const points = (value: (flow: FinanceYearFlow) => string): TrendPoint[] =>
    years.map((year) => {
      const flow = own.get(year)
      if (flow === undefined) return { year, value: null }
      const sum = Number(value(flow))
      return { year, value: thousands ? rounded(sum / 1000) : sum }
    })
  return (
    <ChartFigure
      title={t('flow.of', { currency: name })}
      unit={t(thousands ? 'flow.thousands' : 'flow.plain', { currency: name })}
      series={[
        { key: 'income', label: t('flow.income'), points: points((flow) => flow.income) },
        { key: 'expense', label: t('flow.expense'), points: points((flow) => flow.expense) },
      ]}
      shape="bar"
      calendar
    />
  )
}
