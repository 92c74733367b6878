import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listSelfEvaluationsOptions, type SelfEvaluationStatus } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useUser } from '@/shared/session/useSession'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { type ListFilters, STATUSES } from '../model/list'
import { EvaluationList } from './EvaluationList'
import classes from './List.module.css'

const SIZE = 50

interface Props {
  filters: ListFilters
  onFilter: (filters: ListFilters) => void
}

/** Self-evaluations of all schools in the reader's scope: the district those finalised, the commission those submitted. */
export function ScopeListPage({ filters, onFilter }: Props) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYear } = useFormat()
  const user = useUser()
  const { status, year, page = 0 } = filters
  const query = useQuery({
    ...listSelfEvaluationsOptions({ query: { status, schoolYear: year, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const set = (part: ListFilters) => onFilter({ ...filters, page: undefined, ...part })
  const filtered = status !== undefined || year !== undefined
  const now = schoolYearOf(today())
  const shown =
    user.role === 'commission_member'
      ? STATUSES.filter((known) => known === 'submitted' || known === 'accepted')
      : user.role === 'district_specialist'
        ? STATUSES.filter((known) => known !== 'draft' && known !== 'agreed')
        : STATUSES
  const { data } = query
  return (
    <Page title={t('list.title')} purpose={t(`list.scope.${user.role}`)}>
      <div className={`${classes.filters} no-print`}>
        <NativeSelect
          aria-label={t('list.status')}
          value={status ?? ''}
          data={[
            { value: '', label: t('list.anyStatus') },
            ...shown.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
          onChange={(event) =>
            set({ status: (event.currentTarget.value || undefined) as SelfEvaluationStatus | undefined })
          }
        />
        <NativeSelect
          aria-label={t('list.year')}
          value={year === undefined ? '' : String(year)}
          data={[
            { value: '', label: t('list.anyYear') },
            ...Array.from({ length: 7 }, (_, index) => ({
              value: String(now + 1 - index),
              label: schoolYear(now + 1 - index),
            })),
          ]}
          onChange={(event) => set({ year: Number(event.currentTarget.value) || undefined })}
        />
      </div>
      {query.isPending && <Loading shape="table" />}
      {query.isError && data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {data !== undefined && data.total === 0 && filtered && <NoResults onClear={() => onFilter({})} />}
      {data !== undefined && data.total === 0 && !filtered && (
        <Empty icon="star" title={t('list.emptyOther')} text={t('list.emptyOtherText')} />
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <EvaluationList items={data.items} withSchool />
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onFilter({ ...filters, page: next || undefined })}
          />
        </>
      )}
    </Page>
  )
}
