import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import classes from '../estimate.module.css'
import { type By, barsOf, type ExecutionRow, isOverspent, withoutSign } from '../model/execution'
import { useRowName } from './useRowName'

/** One bar from zero for each row: the frame is what is planned, the filling what was spent. */
export function Bars({ rows, by }: { rows: readonly ExecutionRow[]; by: By }) {
  const { t } = useTranslation('finance-estimate')
  const { amount, percent, money } = useFormat()
  const name = useRowName()
  const bars = barsOf(rows.map((row) => row.figures))
  return (
    <figure className={classes.chart} aria-label={t('execution.chart')}>
      <figcaption className={classes.legend}>
        <span data-mark="planned">{t('execution.planned')}</span>
        <span data-mark="spent">{t('execution.actual')}</span>
        {rows.some((row) => isOverspent(row.figures)) && <span data-mark="over">{t('execution.over')}</span>}
      </figcaption>
      <ul className={classes.bars}>
        {rows.map((row, index) => {
          const { figures } = row
          const bar = bars[index]
          return (
            <li key={row.key}>
              <span className={classes.barName}>{name(row, by)}</span>
              <span className={classes.track} aria-hidden="true">
                <span data-mark="planned" style={{ width: `${bar?.planned ?? 0}%` }} />
                <span data-mark="spent" style={{ width: `${bar?.spent ?? 0}%` }} />
                <span data-mark="over" style={{ left: `${bar?.spent ?? 0}%`, width: `${bar?.over ?? 0}%` }} />
              </span>
              <span className={classes.barValue}>
                <span className="nowrap">
                  {t('execution.of', { actual: amount(figures.actual), current: money(figures.current) })}
                </span>
                {isOverspent(figures) ? (
                  <span className={classes.over}>
                    <Icon name="warning" size="sm" />
                    {t('execution.overBy', { sum: money(withoutSign(figures.remaining)) })}
                  </span>
                ) : (
                  figures.percent !== undefined && <span className="muted">{percent(figures.percent)}</span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
