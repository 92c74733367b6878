import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import type { TeamBalance } from '../model/team'
import classes from './team.module.css'

/** Counts by category and the balance of the two sides, true at every keystroke. */
export function BalanceStrip({ balance }: { balance: TeamBalance }) {
  const { t } = useTranslation('plan')
  const { label } = useReference()
  const { community, staff, parity, total, min, max } = balance
  return (
    <div className={classes.strip}>
      <ul className={classes.counts}>
        {balance.categories.map(({ category, count, min: least, max: most, state }) => (
          <li key={category} data-state={state}>
            <b>{count}</b>
            <span>
              {label('team_member_category', category)}
              <small>
                {t(`team.count.${state}`, {
                  range: `${least}–${most}`,
                  count: state === 'few' ? least - count : count - most,
                })}
              </small>
            </span>
          </li>
        ))}
        <li data-state={total < min ? 'few' : total > max ? 'many' : 'fits'}>
          <b>{total}</b>
          <span>
            {t('team.total')}
            <small>{t('team.range', { range: `${min}–${max}` })}</small>
          </span>
        </li>
      </ul>
      <p className={classes.parity} data-even={parity} role="status">
        <Icon name={parity ? 'check' : 'warning'} />
        <span>
          <b>{t('team.parity', { community, staff })}</b>{' '}
          {t(parity ? 'team.even' : community > staff ? 'team.addStaff' : 'team.addCommunity', {
            count: Math.abs(community - staff),
          })}
        </span>
      </p>
    </div>
  )
}
