import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { CommentMark } from './CommentMark'
import { anchorOf } from './model/comments'
import type { DirectionNode, Money, PlanThread } from './model/thread'
import classes from './reading.module.css'

/** Activities by the six directions with the money of each; som and dollars stand apart. */
export function ActivitiesText({ thread }: { thread: PlanThread }) {
  const { t } = useTranslation('reading')
  const sums = useSums()
  if (thread.directions.every((direction) => direction.activities.length === 0)) {
    return <p className="muted">{t('empty.activities')}</p>
  }
  return (
    <>
      {thread.directions.map((node) => (
        <DirectionText key={node.direction} node={node} thread={thread} />
      ))}
      <p className={classes.total}>
        {t('activities.all')}: <span className="strong">{sums(thread.totals)}</span>
      </p>
    </>
  )
}

function useSums(): (totals: readonly Money[]) => string {
  const { t } = useTranslation('reading')
  const { money } = useFormat()
  return (totals) =>
    totals.length === 0
      ? t('activities.noMoney')
      : totals.map((total) => money(total.amount, total.currency)).join(' · ')
}

function DirectionText({ node, thread }: { node: DirectionNode; thread: PlanThread }) {
  const { t } = useTranslation('reading')
  const { label } = useReference()
  const sums = useSums()
  const title = label('mop_direction', node.direction)
  return (
    <div className={classes.direction}>
      <h3 id={`direction-${node.direction}`}>
        {t('activities.direction', { number: node.number })}. {title}
      </h3>
      {node.activities.length === 0 ? (
        <p className={classes.warning}>{t('activities.none')}</p>
      ) : (
        <table className={classes.table} aria-labelledby={`direction-${node.direction}`}>
          <thead>
            <tr>
              <th scope="col">{t('column.number')}</th>
              <th scope="col">{t('column.activity')}</th>
              <th scope="col">{t('column.when')}</th>
              <th scope="col">{t('column.responsible')}</th>
              <th scope="col">{t('column.money')}</th>
              <th scope="col" className="no-print">
                <span className="vh">{t('column.comments')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {node.activities.map((activity) => (
              <Row key={activity.id} activity={activity} thread={thread} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={4}>{t('activities.total', { number: node.number })}</td>
              <td>{sums(node.totals)}</td>
              <td className={`${classes.margin} no-print`} />
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  )
}

function Row({ activity, thread }: { activity: Activity; thread: PlanThread }) {
  const { t } = useTranslation('reading')
  const { label } = useReference()
  const { shortDate, schoolYearSpan, money } = useFormat()
  const place = { section: 'activities', targetId: activity.id } as const
  const objective = thread.objectiveOf.get(activity.id)
  const measured = activity.baseline || activity.target
  return (
    <tr id={anchorOf(place)} tabIndex={-1}>
      <td className={classes.number}>{activity.number}</td>
      <td>
        <p className={classes.pre}>{activity.text}</p>
        {activity.expectedResult ? (
          <p className="small muted">
            {t('activities.result')}: {activity.expectedResult}
          </p>
        ) : null}
        {activity.indicator || measured ? (
          <p className="small muted">
            {activity.indicator}
            {measured ? `: ${activity.baseline ?? '—'} → ${activity.target ?? '—'}` : ''}
          </p>
        ) : null}
        {objective !== undefined && (
          <a
            className={`${classes.back} no-print`}
            href={`#${anchorOf({ section: 'goals', targetId: objective.objective.id })}`}
          >
            {t('link.objective', { number: objective.number })}
          </a>
        )}
      </td>
      <td data-label={t('column.when')}>
        {activity.dueOn ? (
          <span className="nowrap">{shortDate(activity.dueOn)}</span>
        ) : (
          <span className="muted">—</span>
        )}
        {activity.schoolYear ? (
          <span className={classes.note}>
            <span className="nowrap">
              {schoolYearSpan(activity.schoolYear)}
              {activity.stageNumber ? ',' : ''}
            </span>
            {activity.stageNumber ? ` ${t('activities.stage', { number: activity.stageNumber })}` : ''}
          </span>
        ) : null}
      </td>
      <td data-label={t('column.responsible')}>{activity.responsible || <span className="muted">—</span>}</td>
      <td data-label={t('column.money')}>
        {activity.budget === undefined ? (
          <span className="muted">—</span>
        ) : (
          <>
            <span className="nowrap">{money(activity.budget.amount, activity.budget.currency)}</span>
            {activity.budget.source ? (
              <span className={classes.note}>{label('finance_source', activity.budget.source)}</span>
            ) : null}
          </>
        )}
      </td>
      <td className={`${classes.margin} no-print`}>
        <CommentMark
          place={place}
          label={t('place.activity', { number: activity.number, text: activity.text })}
        />
      </td>
    </tr>
  )
}
