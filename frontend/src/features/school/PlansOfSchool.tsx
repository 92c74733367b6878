import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getPlanOptions, type School } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { editLink } from '@/shared/plan/links'
import { PlanStatusBadge } from '@/shared/plan/PlanStatusBadge'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import classes from './school.module.css'

interface Props {
  school: School
  staff: boolean
}

/** The plan in force, and the newer one that is written or on its way. */
export function PlansOfSchool({ school, staff }: Props) {
  const { t } = useTranslation('school')
  const { planInForceId, currentPlanId } = school
  const newer = currentPlanId !== undefined && currentPlanId !== planInForceId
  return (
    <section aria-labelledby="plans">
      <div className={classes.head}>
        <h2 id="plans">{t('plan.title')}</h2>
        {(planInForceId !== undefined || newer) && (
          <Link to="/schools/$schoolId/plans" params={{ schoolId: school.id }} className="small">
            {t('plan.all')}
          </Link>
        )}
      </div>
      {newer && <PlanLine planId={currentPlanId} staff={staff} title={t('plan.current')} />}
      {planInForceId !== undefined && (
        <PlanLine planId={planInForceId} staff={staff} title={t('plan.inForce')} />
      )}
      {planInForceId === undefined && !newer && (
        <Empty
          icon="plan"
          title={t('plan.none')}
          text={t(staff ? 'plan.noneStaff' : 'plan.noneOther')}
          action={
            staff && (
              <Button
                renderRoot={(props) => (
                  <Link to="/schools/$schoolId/plans/new" params={{ schoolId: school.id }} {...props} />
                )}
              >
                {t('plan.create')}
              </Button>
            )
          }
        />
      )}
    </section>
  )
}

function PlanLine({ planId, staff, title }: { planId: string; staff: boolean; title: string }) {
  const { t } = useTranslation('school')
  const { longDate } = useFormat()
  const plan = useQuery(getPlanOptions({ path: { planId } }))
  if (plan.data === undefined) {
    return plan.isError ? <Failed error={plan.error} onRetry={plan.refetch} /> : <Loading rows={2} />
  }
  const { data } = plan
  const written = data.status === 'draft' || data.status === 'returned'
  return (
    <article className={classes.plan}>
      <p className="small muted">{title}</p>
      <h3>{data.title}</h3>
      <p className={classes.state}>
        <PlanStatusBadge status={data.status} />
        <span className="small muted">{t('plan.version', { number: data.versionNumber })}</span>
        {data.inForceOn !== undefined && (
          <span className="small muted">{t('plan.since', { date: longDate(data.inForceOn) })}</span>
        )}
      </p>
      <p className={classes.more}>
        {staff && written && <Link {...editLink(planId)}>{t('plan.write')}</Link>}
        <Link to="/plans/$planId/read" params={{ planId }}>
          {t('plan.read')}
        </Link>
        <Link to="/plans/$planId/approval" params={{ planId }}>
          {t('plan.approval')}
        </Link>
      </p>
    </article>
  )
}
