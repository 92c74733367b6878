import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getAssessmentSummaryOptions } from '@/api'
import { today } from '@/shared/i18n/format'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { AssessmentFrame } from '../AssessmentFrame'
import shared from '../assessment.module.css'
import type { ListFilters } from '../model/search'
import { useAssessmentRole } from '../useAssessmentRole'
import { YearSelect } from '../YearSelect'
import { AssessmentList } from './AssessmentList'
import { DueSteps } from './DueSteps'
import { Figures } from './Figures'
import { MethodsTable } from './MethodsTable'
import { NewAssessment } from './NewAssessment'
import classes from './overview.module.css'
import { RegulationNote } from './RegulationNote'
import { RegulationPanel } from './RegulationPanel'

interface Props {
  schoolId: string
  search: ListFilters
  onSearch: (search: ListFilters) => void
  onCreated: (assessmentId: string) => void
}

/** The year at a glance: what was assessed by which methods, what is due, and every assessment. */
export function OverviewPage({ schoolId, search, onSearch, onCreated }: Props) {
  const { t } = useTranslation('assessment')
  const { writes, reads } = useAssessmentRole(schoolId)
  const year = search.year ?? schoolYearOf(today())
  const summary = useQuery({
    ...getAssessmentSummaryOptions({ path: { schoolId }, query: { schoolYear: year } }),
    placeholderData: keepPreviousData,
  })
  const open = (panel: string | undefined) => onSearch({ ...search, open: panel })
  const { data } = summary
  const any = data?.objects.some(({ planned, inProgress, closed }) => planned + inProgress + closed > 0)

  return (
    <AssessmentFrame
      schoolId={schoolId}
      purpose={t(reads ? 'overview.purpose' : 'overview.purposeDistrict')}
      actions={
        <>
          <YearSelect
            value={year}
            known={data?.years}
            onChange={(next) => onSearch({ year: next, open: search.open })}
          />
          {writes && (
            <Button leftSection={<Icon name="plus" />} onClick={() => open('new')}>
              {t('list.add')}
            </Button>
          )}
        </>
      }
    >
      {summary.isPending && <Loading shape="page" rows={4} />}
      {summary.isError && data === undefined && (
        <Failed error={summary.error} onRetry={() => void summary.refetch()} />
      )}
      {data !== undefined && (
        <div className={classes.overview}>
          <Figures summary={data} />
          <div className={shared.columns}>
            <div className={shared.main}>
              {reads && (
                <AssessmentList
                  schoolId={schoolId}
                  year={year}
                  search={search}
                  writes={writes}
                  onSearch={onSearch}
                  onNew={() => open('new')}
                />
              )}
              {any && <MethodsTable summary={data} />}
            </div>
            <aside className={shared.side}>
              {data.due !== undefined && <DueSteps schoolId={schoolId} due={data.due} />}
              <RegulationNote
                regulation={data.regulation}
                writes={writes}
                onOpen={reads ? () => open('regulation') : undefined}
              />
            </aside>
          </div>
        </div>
      )}
      {writes && search.open === 'new' && (
        <NewAssessment
          schoolId={schoolId}
          year={year}
          onClose={() => open(undefined)}
          onCreated={onCreated}
        />
      )}
      {reads && search.open === 'regulation' && (
        <RegulationPanel schoolId={schoolId} writes={writes} onClose={() => open(undefined)} />
      )}
    </AssessmentFrame>
  )
}
