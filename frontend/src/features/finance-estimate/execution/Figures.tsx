import { useTranslation } from 'react-i18next'
import type { FinanceExecution } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from '../estimate.module.css'
import { isOverspent, withoutSign } from '../model/execution'

/** The year in four sums; every word says what the sum is of. */
export function Figures({ execution }: { execution: FinanceExecution }) {
  const { t } = useTranslation('finance-estimate')
  const { money, percent } = useFormat()
  const { total, status } = execution
  const over = isOverspent(total)
  const figures = [
    { name: t(status === 'confirmed' ? 'figures.planned' : 'figures.draft'), value: total.planned },
    { name: t('figures.current'), value: total.current },
    {
      name: t('figures.actual'),
      value: total.actual,
      note: total.percent !== undefined && t('figures.percent', { percent: percent(total.percent) }),
    },
    {
      name: t(over ? 'figures.over' : 'figures.remaining'),
      value: withoutSign(total.remaining),
      tone: over ? 'danger' : undefined,
    },
  ]
  return (
    <section aria-label={t('figures.label')}>
      <dl className={classes.figures}>
        {figures.map(({ name, value, note, tone }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={classes.figure} data-tone={tone}>
              {money(value)}
            </dd>
            {note && <dd className="small muted">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
