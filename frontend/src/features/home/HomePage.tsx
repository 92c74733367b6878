import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Dashboard, getDashboardOptions } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useUser } from '@/shared/session/useSession'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { Districts } from './Districts'
import classes from './HomePage.module.css'
import { NextSteps } from './NextSteps'
import { PlanState } from './PlanState'
import { SchoolLinks } from './SchoolLinks'
import { Thread } from './Thread'

/** What to do next, where the plan stands, and what hangs in the air. */
export function HomePage() {
  const { t } = useTranslation('home')
  const user = useUser()
  const { longDate, weekday } = useFormat()
  const dashboard = useQuery({ ...getDashboardOptions(), refetchOnWindowFocus: true })
  const now = today()
  const date = `${longDate(now)}, ${weekday(now)}`

  return (
    <Page
      title={t('hello', { name: user.fullName })}
      purpose={dashboard.data === undefined ? t('today', { date }) : summary(dashboard.data)}
    >
      {dashboard.data !== undefined ? (
        <Content dashboard={dashboard.data} />
      ) : dashboard.isError ? (
        <Failed error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      ) : (
        <Loading shape="form" rows={5} />
      )}
    </Page>
  )

  function summary({ nextSteps }: Dashboard): string {
    const late = nextSteps.filter((step) => step.urgency === 'overdue').length
    const first = t('today', { date })
    if (nextSteps.length === 0) return `${first} ${t('nothingWaits')}`
    const waits = t('waiting', { count: nextSteps.length })
    return late === 0 ? `${first} ${waits}.` : `${first} ${waits}, ${t('late', { count: late })}.`
  }
}

function Content({ dashboard }: { dashboard: Dashboard }) {
  const user = useUser()
  const ofSchool = user.role === 'director' || user.role === 'deputy'
  return (
    <>
      <div className={ofSchool ? classes.columns : classes.single}>
        {(dashboard.nextSteps.length > 0 || user.role !== 'administrator') && (
          <NextSteps steps={dashboard.nextSteps} />
        )}
        {ofSchool && <PlanState plan={dashboard.plan} approval={dashboard.approval} />}
      </div>
      {dashboard.plan !== undefined && dashboard.thread.length > 0 && (
        <Thread thread={dashboard.thread} planId={dashboard.plan.id} />
      )}
      {user.role === 'commission_member' && <SchoolLinks schools={user.schools} />}
      {dashboard.districts.length > 0 && <Districts districts={dashboard.districts} />}
    </>
  )
}
