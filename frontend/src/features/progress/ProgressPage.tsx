import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getPlanOptions, listActivitiesOptions, type Plan } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { isCarriedOut } from '@/shared/plan/links'
import { PlanStatusBadge } from '@/shared/plan/PlanStatusBadge'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { ActivityGroups } from './ActivityGroups'
import { Figures } from './Figures'
import { Filters } from './Filters'
import type { ProgressSearch } from './model/address'
import { countFilters, groupsOf, openedOf, queryOf, sortOf } from './model/lists'
import { ProgressPanel } from './panel/ProgressPanel'
import classes from './progress.module.css'

interface Props {
  planId: string
  search: ProgressSearch
  onSearch: (search: ProgressSearch) => void
}

/** How the activities of a plan are carried out: where each has come, what is late, what shows it (R-018 to R-020). */
export function ProgressPage(props: Props) {
  const { t } = useTranslation('progress')
  const plan = useQuery(getPlanOptions({ path: { planId: props.planId } }))
  if (plan.data !== undefined) return <Loaded {...props} plan={plan.data} />
  return (
    <Page title={t('title')} wide>
      {plan.isError ? (
        <Failed error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <Loading shape="table" rows={8} />
      )}
    </Page>
  )
}

function Loaded({ planId, plan, search, onSearch }: Props & { plan: Plan }) {
  const { t } = useTranslation('progress')
  const localized = useLocalized()
  const { schoolYearSpan } = useFormat()
  const { role, schools } = useUser()
  const own = schools.some(({ id }) => id === plan.schoolId) && (role === 'director' || role === 'deputy')
  const params = { planId }
  const years = `${schoolYearSpan(plan.firstSchoolYear).slice(0, 4)}–${plan.lastSchoolYear + 1}`
  return (
    <Page
      title={t('title')}
      purpose={`${t('purpose')}: ${own ? years : `${localized(plan.schoolName)}, ${years}`}`}
      meta={<PlanStatusBadge status={plan.status} />}
      wide
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="eye" />}
          renderRoot={(attributes) => <Link to="/plans/$planId/read" params={params} {...attributes} />}
        >
          {t('read')}
        </Button>
      }
    >
      {isCarriedOut(plan.status) ? (
        <List
          plan={plan}
          own={own}
          writes={own && plan.status === 'in_force'}
          search={search}
          onSearch={onSearch}
        />
      ) : (
        <Empty
          icon="clock"
          title={t('notYet.title')}
          text={t('notYet.text')}
          action={
            <Button
              variant="default"
              renderRoot={(attributes) => (
                <Link to="/plans/$planId/approval" params={params} {...attributes} />
              )}
            >
              {t('notYet.action')}
            </Button>
          }
        />
      )}
    </Page>
  )
}

const SIZE = 100

interface ListProps {
  plan: Plan
  /** Of the school itself. */
  own: boolean
  writes: boolean
  search: ProgressSearch
  onSearch: Props['onSearch']
}

function List({ plan, own, writes, search, onSearch }: ListProps) {
  const { t } = useTranslation('progress')
  const query = queryOf(search, plan)
  const { page = 0 } = search
  const list = useQuery({
    ...listActivitiesOptions({ path: { planId: plan.id }, query: { ...query, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const { data } = list
  const opened = openedOf(search)
  const count = countFilters(query)
  const filter = (change: ProgressSearch) => onSearch({ ...search, page: undefined, ...change })
  const open = (activity: string | undefined) => onSearch({ ...search, activity })
  const clear = () => onSearch({ by: search.by })
  return (
    <>
      {data !== undefined && <Figures counts={data.counts} only={search.only} onFilter={filter} />}
      <Filters plan={plan} search={search} query={query} onFilter={filter} onClear={clear} />
      {list.isError && data === undefined ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : data === undefined ? (
        <Loading shape="table" rows={8} />
      ) : data.total === 0 && (count > 0 || search.q !== undefined) ? (
        <NoResults onClear={clear} />
      ) : data.total === 0 ? (
        <Empty icon="list" title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <>
          <p role="status" className={classes.total}>
            {t('count', { count: data.total })}
          </p>
          <ActivityGroups groups={groupsOf(data.items, sortOf(search))} opened={opened} onOpen={open} />
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onSearch({ ...search, page: next || undefined })}
          />
        </>
      )}
      {opened !== undefined && (
        <ProgressPanel
          key={opened}
          plan={plan}
          activityId={opened}
          own={own}
          writes={writes}
          onClose={() => open(undefined)}
        />
      )}
    </>
  )
}
