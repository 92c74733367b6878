import { useTranslation } from 'react-i18next'
import type { FinanceSummary, FinanceThings } from '@/api'
import { sumMoney, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { plainQuantity } from '../model/money'
import classes from './overview.module.css'

/** Things and works of the year; what they are worth is an estimate and stands apart from money. */
export function Things({ summary }: { summary: FinanceSummary }) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const { money, number } = useFormat()
  const { things } = summary
  const value = sumMoney(things.map((one) => one.estimatedValue))
  const unvalued = things.reduce((sum, one) => sum + one.unvalued, 0)
  const counted = ({ quantities }: FinanceThings) =>
    quantities
      .map(({ quantity, unit }) => `${number(plainQuantity(quantity), { max: 3 })} ${unit}`)
      .join(', ')
  return (
    <section aria-labelledby="things">
      <h2 id="things">{t('things.title')}</h2>
      {things.length === 0 && <p className="muted">{t('things.none')}</p>}
      <ul className={classes.things}>
        {things.map((one) => (
          <li key={`${one.kind} ${one.category}`}>
            <span>
              {label('finance_category', one.category)}
              {one.kind === 'service' && <small> {label('finance_kind', one.kind)}</small>}
            </span>
            <b>{counted(one) || t('things.entries', { count: one.entries })}</b>
          </li>
        ))}
      </ul>
      {value !== null && <p className="small muted">{t('things.value', { sum: money(value) })}</p>}
      {value !== null && unvalued > 0 && (
        <p className="small muted">{t('things.unvalued', { count: unvalued })}</p>
      )}
    </section>
  )
}
