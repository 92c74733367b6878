import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type FindingSchoolPage, listFindingsOfSchoolsOptions } from '@/api'
import { FindingItem } from '@/shared/findings/FindingItem'
import { findingWay } from '@/shared/findings/way'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import classes from './dataQuality.module.css'
import { OverviewFilterBar } from './OverviewFilterBar'
import { countOverviewFilters, type OverviewFilters } from './search'

interface Props {
  filters: OverviewFilters
  /** What the filters offer; absent while it loads. */
  schools: FindingSchoolPage | undefined
  onFilter: (filters: OverviewFilters) => void
}

const SIZE = 20

/** The findings of all schools, errors first; the district asks for an explanation from here. */
export function OverviewFindings({ filters, schools, onFilter }: Props) {
  const { t } = useTranslation('data-quality')
  const localized = useLocalized()
  const { label } = useReference()
  const { status = 'open', severity, register, code, school, page = 0 } = filters
  const findings = useQuery({
    ...listFindingsOfSchoolsOptions({
      query: { status, severity, register, code, schoolId: school, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  const { data } = findings
  const filtered = countOverviewFilters(filters) > 0

  return (
    <section className={classes.part} id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('overview.list.title')}</h2>
      <OverviewFilterBar
        filters={filters}
        schools={schools}
        onFilter={(part) => onFilter({ ...filters, page: undefined, ...part })}
        onClear={() => onFilter({})}
      />
      {findings.isPending && <Loading shape="table" rows={6} />}
      {findings.isError && data === undefined && <Failed error={findings.error} onRetry={findings.refetch} />}
      {data?.total === 0 && filtered && <NoResults onClear={() => onFilter({})} />}
      {data?.total === 0 && !filtered && (
        <Empty
          icon="check"
          title={t('overview.none.explained')}
          text={t('overview.none.explainedText')}
          action={
            <Button variant="default" onClick={() => onFilter({ status: 'explained' })}>
              {t('overview.none.showExplained')}
            </Button>
          }
        />
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <ul className={classes.list}>
            {data.items.map(({ schoolId, schoolName, finding }) => {
              const way = findingWay(schoolId, finding)
              return (
                <FindingItem
                  key={finding.id}
                  schoolId={schoolId}
                  finding={finding}
                  school={
                    <Link to="/schools/$schoolId" params={{ schoolId }}>
                      {localized(schoolName)}
                    </Link>
                  }
                  way={
                    <Link to={way.to as '/'} params={way.params as never} search={way.search as never}>
                      {t('open', { register: label('data_register', finding.register) })}
                      <span className="vh">
                        : {localized(schoolName)}, {finding.title}
                      </span>
                    </Link>
                  }
                />
              )
            })}
          </ul>
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onFilter({ ...filters, page: next || undefined })}
          />
        </>
      )}
    </section>
  )
}
