import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import type { Sums } from '../model/activities'

/** Som first, dollars on a line of their own: they are never added. */
export function SumWords({ sums }: { sums: Sums }) {
  const { t } = useTranslation('plan')
  const { amount } = useFormat()
  if (sums.KGS === undefined && sums.USD === undefined) {
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className="vh">{t('activities.noMoney')}</span>
      </>
    )
  }
  return (
    <>
      {sums.KGS !== undefined && <span className="nowrap">{amount(sums.KGS)}</span>}
      {sums.USD !== undefined && (
        <>
          {sums.KGS !== undefined && <br />}
          <Dollars amount={sums.USD} />
        </>
      )}
    </>
  )
}

/** Short for a narrow column, in full for a reader. */
export function Dollars({ amount: sum }: { amount: string }) {
  const { amount, money } = useFormat()
  return (
    <>
      <span className="nowrap" aria-hidden="true">
        {amount(sum)} $
      </span>
      <span className="vh">{money(sum, 'USD')}</span>
    </>
  )
}
