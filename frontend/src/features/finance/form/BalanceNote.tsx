import { useTranslation } from 'react-i18next'
import type { Currency, FinanceSource, FinanceSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { isNegative, leftOf, positive } from '../model/money'
import classes from './form.module.css'

interface Props {
  summary: FinanceSummary | undefined
  source: FinanceSource
  currency: Currency
  amount: string | null
}

/** How much there is of the chosen money, and what stays of it after this expense. */
export function BalanceNote({ summary, source, currency, amount }: Props) {
  const { t } = useTranslation('finance')
  const { money } = useFormat()
  if (summary === undefined) return null
  const balance =
    summary.balances.find((one) => one.source === source && one.currency === currency)?.total.remainder ??
    '0.00'
  const left = amount === null ? null : leftOf(balance, amount)
  const beyond = left !== null && isNegative(left)
  return (
    <p className={classes.balance} data-beyond={beyond || undefined} role="status">
      <Icon name={beyond ? 'alert' : 'document'} size="sm" />
      <span>
        {t('balance.now')} <b>{money(balance, currency)}</b>
        {left !== null && (
          <>
            {'. '}
            {beyond
              ? t('balance.beyond', { sum: money(positive(left), currency) })
              : t('balance.after', { sum: money(left, currency) })}
          </>
        )}
      </span>
    </p>
  )
}
