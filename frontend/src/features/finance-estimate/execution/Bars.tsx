import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import classes from '../estimate.module.css'
import { type By, barOf, type ExecutionRow, isOverspent, withoutSign } from '../model/execution'
import { useRowName } from './useRowName'

/** A bar from zero for each row, on a scale of its own: the frame is what is planned, the filling what was spent. */
export function Bars({ rows, by }: { rows: readonly ExecutionRow[]; by: By }) {
  const { t } = useTranslation('finance-estimate')
  const { amount, percent, money } = useFormat()
  const { name } = useRowName()
  return (
    <figure className={classes.chart} aria-label={t('execution.chart')}>
      <figcaption className={classes.legend}>
        <span data-mark="planned">{t('execution.planned')}</span>
        <span data-mark="spent">{t('execution.actual')}</span>
        {rows.some((row) => isOverspent(row.figures)) && <span data-mark="over">{t('execution.over')}</span>}
        <span>{t('execution.ownScale')}</span>
      </figcaption>
      <ul className={classes.bars}>
        {rows.map((row) => {
          const { figures } = row
          const bar = barOf(figures)
          return (
            <li key={row.key}>
              <span className={classes.barName}>{name(row, by)}</span>
              <span className={classes.track} aria-hidden="true">
                <span data-mark="planned" style={{ width: `${bar.planned}%` }} />
                <span data-mark="spent" style={{ width: `${bar.spent}%` }} />
                <span data-mark="over" style={{ left: `${bar.spent}%`, width: `${bar.over}%` }} />
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
