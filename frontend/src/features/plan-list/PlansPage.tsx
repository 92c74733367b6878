import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions, listPlansOptions, type PlanSort, type PlanStatus } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { type PlanFilters, STATUSES } from './model/filters'
import classes from './PlansPage.module.css'
import { PlansTable } from './PlansTable'

interface Props {
  /** Given: only this school. */
  schoolId?: string
  filters: PlanFilters
  onFilter: (filters: PlanFilters) => void
}

const SIZE = 50

/** The plans of a school, or of everything in the reader's scope; filters live in the address. */
export function PlansPage({ schoolId, filters, onFilter }: Props) {
  const { t } = useTranslation('plan-list')
  const localized = useLocalized()
  const user = useUser()
  const { q, status, sort = 'updated', page = 0 } = filters
  const plans = useQuery({
    ...listPlansOptions({ query: { q, schoolId, status, sort, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const school = useQuery({
    ...getSchoolOptions({ path: { schoolId: schoolId ?? '' } }),
    enabled: schoolId !== undefined,
  })
  const own = user.schools.find((mine) => mine.id === schoolId)
  const writes = own !== undefined && (user.role === 'director' || user.role === 'deputy')
  const filtered = q !== undefined || status !== undefined
  // A school keeps few plans: filters would stand in the way there.
  const manyPlans = schoolId === undefined || (plans.data?.total ?? 0) > 10 || filtered
  const set = (part: PlanFilters) => onFilter({ ...filters, page: undefined, ...part })
  const create = schoolId !== undefined && writes && (
    <Button
      leftSection={<Icon name="plus" />}
      renderRoot={(props) => <Link to="/schools/$schoolId/plans/new" params={{ schoolId }} {...props} />}
    >
      {t('create')}
    </Button>
  )
  const empty = plans.data !== undefined && plans.data.total === 0

  return (
    <Page
      title={t(schoolId === undefined ? 'titleScope' : 'titleSchool')}
      purpose={schoolId === undefined ? t('purposeScope') : localized(school.data?.name ?? own?.name)}
      actions={create && !(empty && !filtered) ? create : undefined}
    >
      {manyPlans && (
        <div className={`${classes.filters} no-print`}>
          <ListSearch
            label={t('search')}
            value={q ?? ''}
            onSearch={(words) => set({ q: words || undefined })}
          />
          <NativeSelect
            aria-label={t('status')}
            value={status ?? ''}
            data={[
              { value: '', label: t('anyStatus') },
              ...STATUSES.map((value) => ({ value, label: t(`plan-state:status.${value}`) })),
            ]}
            onChange={(event) =>
              set({ status: (event.currentTarget.value || undefined) as PlanStatus | undefined })
            }
          />
          <NativeSelect
            aria-label={t('sort.label')}
            value={sort}
            data={(['updated', 'school', 'status'] as const).map((value) => ({
              value,
              label: t(`sort.${value}`),
            }))}
            onChange={(event) => set({ sort: event.currentTarget.value as PlanSort })}
          />
        </div>
      )}
      {plans.isPending && <Loading shape="table" />}
      {plans.isError && plans.data === undefined && <Failed error={plans.error} onRetry={plans.refetch} />}
      {empty && filtered && <NoResults onClear={() => onFilter({})} />}
      {empty && !filtered && (
        <Empty
          icon="plan"
          title={t(writes ? 'empty.title' : 'empty.titleOther')}
          text={t(writes ? 'empty.text' : 'empty.textOther')}
          action={
            writes &&
            schoolId !== undefined && (
              <Button
                renderRoot={(props) => (
                  <Link to="/schools/$schoolId/plans/new" params={{ schoolId }} {...props} />
                )}
              >
                {t('empty.action')}
              </Button>
            )
          }
        />
      )}
      {plans.data !== undefined && plans.data.total > 0 && (
        <>
          <PlansTable plans={plans.data.items} withSchool={schoolId === undefined} />
          <Pager
            page={page}
            size={SIZE}
            total={plans.data.total}
            onPage={(next) => onFilter({ ...filters, page: next || undefined })}
          />
        </>
      )}
    </Page>
  )
}
