import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from '../progress.module.css'
import { Facts } from './Facts'

/** What the plan says of an activity, and what is doubtful about it. */
export function About({ activity }: { activity: Activity }) {
  const { t } = useTranslation('progress')
  const { label } = useReference()
  const { shortDate, daysLeft } = useFormat()
  const { startsOn, dueOn, indicator, baseline, target } = activity
  return (
    <div className={classes.about}>
      <p>
        <NoWrap text={activity.text} />
      </p>
      {activity.overdue && dueOn && (
        <span className={classes.late}>
          <Icon name="alert" size="sm" />
          {t('late', { days: daysLeft(dueOn) })}
        </span>
      )}
      {activity.stale !== undefined && (
        <span className={classes.doubt}>
          <Icon name="warning" size="sm" />
          {t(`staleHelp.${activity.stale}`)}
        </span>
      )}
      <Facts
        facts={[
          [t('filter.direction'), label('mop_direction', activity.direction)],
          [t('column.responsible'), activity.responsible],
          [t('column.days'), startsOn ? `${shortDate(startsOn)} – ${shortDate(dueOn)}` : shortDate(dueOn)],
          [t('fact.expectedResult'), activity.expectedResult],
          [
            t('fact.indicator'),
            indicator && t('indicator', { indicator, baseline: baseline || '—', target: target || '—' }),
          ],
        ]}
      />
    </div>
  )
}
