import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import type { Sums } from '../model/activities'

/** Som first, dollars on a line of their own: they are never added. */
export function SumWords({ sums }: { sums: Sums }) {
  const { t } = useTranslation('plan')
  const { amount, money } = useFormat()
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
          <span>{money(sums.USD, 'USD')}</span>
        </>
      )}
    </>
  )
}
