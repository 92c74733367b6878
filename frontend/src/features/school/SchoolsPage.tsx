import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listSchoolsOptions, type School } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { PlanStatusBadge } from '@/shared/plan/PlanStatusBadge'
import { useReference } from '@/shared/reference/useReference'
import { useUser } from '@/shared/session/useSession'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import type { SchoolFilters } from './filters'
import classes from './school.module.css'

interface Props {
  filters: SchoolFilters
  onFilter: (filters: SchoolFilters) => void
}

const SIZE = 50

/** The schools of a district or of a commission, each with the state of its plan; sorted and searched by the server. */
export function SchoolsPage({ filters, onFilter }: Props) {
  const { t } = useTranslation('school')
  const localized = useLocalized()
  const { label } = useReference()
  const user = useUser()
  const navigate = useNavigate()
  const { q, district, sort = 'name', page = 0 } = filters
  const schools = useQuery({
    ...listSchoolsOptions({ query: { q, districtId: district, sort, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const set = (part: SchoolFilters) => onFilter({ ...filters, page: undefined, ...part })

  const columns = useMemo(
    (): Column<School>[] => [
      {
        id: 'number',
        header: t('list.number'),
        width: 72,
        serverSort: true,
        phone: 'hidden',
        cell: (school) => school.number,
      },
      {
        id: 'name',
        header: t('list.name'),
        serverSort: true,
        phone: 'title',
        cell: (school) => (
          <Link to="/schools/$schoolId" params={{ schoolId: school.id }}>
            {localized(school.name)}
          </Link>
        ),
      },
      {
        id: 'kind',
        header: t('list.kind'),
        phone: 'hidden',
        cell: (school) => label('school_kind', school.kind),
      },
      {
        id: 'place',
        header: t('list.place'),
        cell: (school) =>
          [localized(school.localityName), localized(school.districtName)]
            .filter((part) => part !== '')
            .join(', '),
      },
      {
        id: 'director',
        header: t('list.director'),
        phone: 'hidden',
        cell: (school) => school.directorName ?? '—',
      },
      {
        id: 'plan',
        header: t('list.plan'),
        cell: (school) =>
          school.currentPlanStatus === undefined ? (
            <span className="muted">{t('list.noPlan')}</span>
          ) : (
            <PlanStatusBadge status={school.currentPlanStatus} />
          ),
      },
    ],
    [t, localized, label],
  )
  const filtered = q !== undefined || district !== undefined
  const empty = schools.data?.total === 0

  return (
    <Page title={t('list.title')} purpose={t(`list.purpose.${user.role}`)}>
      <div className={`${classes.filters} no-print`}>
        <ListSearch
          label={t('list.search')}
          value={q ?? ''}
          onSearch={(words) => set({ q: words || undefined })}
        />
        {user.districts.length > 1 && (
          <NativeSelect
            aria-label={t('list.district')}
            value={district ?? ''}
            data={[
              { value: '', label: t('list.allDistricts') },
              ...user.districts.map((unit) => ({ value: unit.id, label: localized(unit.name) })),
            ]}
            onChange={(event) => set({ district: event.currentTarget.value || undefined })}
          />
        )}
      </div>
      {schools.isPending && <Loading shape="table" rows={8} />}
      {schools.isError && schools.data === undefined && (
        <Failed error={schools.error} onRetry={schools.refetch} />
      )}
      {empty && filtered && <NoResults onClear={() => onFilter({})} />}
      {empty && !filtered && <Empty icon="school" title={t('list.emptyTitle')} text={t('list.emptyText')} />}
      {schools.data !== undefined && schools.data.total > 0 && (
        <>
          <DataTable
            caption={t('list.title')}
            columns={columns}
            rows={schools.data.items}
            rowId={(school) => school.id}
            sort={{ id: sort, desc: false }}
            onSort={({ id }) => set({ sort: id === 'number' ? 'number' : undefined })}
            onOpen={(school) => void navigate({ to: '/schools/$schoolId', params: { schoolId: school.id } })}
          />
          <Pager
            page={page}
            size={SIZE}
            total={schools.data.total}
            onPage={(next) => onFilter({ ...filters, page: next || undefined })}
          />
        </>
      )}
    </Page>
  )
}
