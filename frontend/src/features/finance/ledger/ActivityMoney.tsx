import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { getActivityMoneyOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import shared from '../finance.module.css'
import classes from './ActivityMoney.module.css'

interface Props {
  schoolId: string
  activityId: string
  /** Leaves the activity: the whole book again. */
  onAll: () => void
  /** Opens a form for this activity. */
  onAdd?: (form: 'income' | 'expense') => void
}

/** What an activity of the plan was to cost, what came for it, what went, and what is over or under. */
export function ActivityMoney({ schoolId, activityId, onAll, onAdd }: Props) {
  const { t } = useTranslation('finance')
  const { money } = useFormat()
  const { label } = useReference()
  const activity = useQuery(getActivityMoneyOptions({ path: { schoolId, activityId } }))
  const { data } = activity
  if (data === undefined) {
    return (
      <section className={classes.activity}>
        {activity.isError ? (
          <Failed error={activity.error} onRetry={() => void activity.refetch()} />
        ) : (
          <Loading rows={3} />
        )}
      </section>
    )
  }
  const { budget, flows } = data
  return (
    <section className={classes.activity} aria-labelledby="activity">
      <p className="small muted">{t('activity.title')}</p>
      <h2 id="activity">
        <Link to="/plans/$planId/read" params={{ planId: data.planId }} hash={`activity-${data.activityId}`}>
          {data.number !== undefined && `${data.number}. `}
          <NoWrap text={data.title} />
        </Link>
      </h2>
      <dl className={classes.activitySums}>
        <div>
          <dt>{t('activity.planned')}</dt>
          <dd>
            {budget === undefined ? t('activity.noBudget') : money(budget.amount, budget.currency)}
            {budget?.source && <small>{label('finance_source', budget.source)}</small>}
          </dd>
        </div>
        {flows.map((flow) => (
          <Fragment key={flow.currency}>
            <div>
              <dt>{t('activity.came')}</dt>
              <dd>{money(flow.income, flow.currency)}</dd>
            </div>
            <div>
              <dt>{t('activity.went')}</dt>
              <dd>{money(flow.expense, flow.currency)}</dd>
            </div>
          </Fragment>
        ))}
      </dl>
      {data.overspent !== undefined && (
        <StatusBadge
          tone="warning"
          label={t('activity.over', { sum: money(data.overspent, budget?.currency) })}
        />
      )}
      {data.overspent === undefined && data.unspent !== undefined && (
        <p className="small">{t('activity.under', { sum: money(data.unspent, budget?.currency) })}</p>
      )}
      {data.entries === 0 && <p className="small muted">{t('activity.none')}</p>}
      {data.things > 0 && <p className="small muted">{t('activity.things', { count: data.things })}</p>}
      <div className={`${shared.next} no-print`}>
        {onAdd !== undefined && (
          <Button
            size="sm"
            variant="default"
            leftSection={<Icon name="minus" size="sm" />}
            onClick={() => onAdd('expense')}
          >
            {t('activity.addExpense')}
          </Button>
        )}
        <Button size="sm" variant="subtle" onClick={onAll}>
          {t('activity.all')}
        </Button>
      </div>
    </section>
  )
}
