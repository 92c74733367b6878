import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listSchoolsWithFindingsOptions } from '@/api'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { Counts } from './Counts'
import { OverviewFindings } from './OverviewFindings'
import { SchoolNumbers } from './SchoolNumbers'
import type { OverviewFilters } from './search'

interface Props {
  filters: OverviewFilters
  onFilter: (filters: OverviewFilters) => void
}

const SIZE = 200

/** What does not agree in all schools that somebody oversees: how much each has, then one by one. */
export function OverviewPage({ filters, onFilter }: Props) {
  const { t } = useTranslation('data-quality')
  const [page, setPage] = useState(0)
  const schools = useQuery(listSchoolsWithFindingsOptions({ query: { page, size: SIZE } }))
  const { data } = schools
  const nothing = data?.total === 0

  return (
    <Page
      title={t('title')}
      purpose={t('overview.purpose')}
      meta={
        data !== undefined &&
        !nothing && (
          <>
            <Counts counts={data.counts} />
            <span className="muted small">
              {t('overview.found', { count: data.total, schools: data.schools })}
            </span>
          </>
        )
      }
    >
      {schools.isPending && <Loading shape="table" rows={6} />}
      {schools.isError && data === undefined && <Failed error={schools.error} onRetry={schools.refetch} />}
      {data !== undefined && !nothing && (
        <SchoolNumbers schools={data} page={page} size={SIZE} onPage={setPage} />
      )}
      {nothing && filters.status !== 'fixed' ? (
        data.schools === 0 ? (
          <Empty icon="school" title={t('overview.none.noSchools')} text={t('overview.none.noSchoolsText')} />
        ) : (
          <Empty icon="check" title={t('overview.none.title')} text={t('overview.none.text')} />
        )
      ) : (
        <OverviewFindings filters={filters} schools={data} onFilter={onFilter} />
      )}
    </Page>
  )
}
