import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getStaffSummaryOptions } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { recentYears } from '../model/schoolYears'
import type { SummarySearch } from '../model/summarySearch'
import { StaffFrame, useSchoolName } from '../StaffFrame'
import { useStaffRole } from '../useStaffRole'
import { LateReports } from './LateReports'
import { PensionAge } from './PensionAge'
import { SummarySheet } from './SummarySheet'
import classes from './summary.module.css'
import { Vacancies } from './Vacancies'

/** A five-year report looks back so far. */
const YEARS = 5

interface Props {
  schoolId: string
  search: SummarySearch
  onSearch: (search: SummarySearch) => void
}

/** The yearly summary as РИК-83 asks for it, computed; below it what needs somebody's hand. */
export function SummaryPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('staff')
  const { schoolYear } = useFormat()
  const { writes, reads } = useStaffRole(schoolId)
  const school = useSchoolName(schoolId)
  const summary = useQuery({
    ...getStaffSummaryOptions({ path: { schoolId }, query: { schoolYear: search.year } }),
    placeholderData: keepPreviousData,
  })
  const years = recentYears(today(), YEARS)
  const year = search.year ?? summary.data?.schoolYear ?? years[0]
  const offered = year === undefined || years.includes(year) ? years : [...years, year]

  return (
    <StaffFrame
      schoolId={schoolId}
      purpose={t('summary.purpose')}
      actions={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('common:action.print')}
        </Button>
      }
    >
      <div className={`${classes.year} no-print`}>
        <NativeSelect
          label={t('summary.year')}
          value={String(year ?? '')}
          data={offered.map((value) => ({ value: String(value), label: schoolYear(value) }))}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value)
            onSearch({ year: chosen === years[0] ? undefined : chosen })
          }}
        />
      </div>
      {summary.isError && summary.data === undefined ? (
        <Failed error={summary.error} onRetry={() => void summary.refetch()} />
      ) : summary.data === undefined ? (
        <Loading shape="table" rows={10} />
      ) : (
        <SummarySheet summary={summary.data} school={school} schoolId={schoolId} writes={writes} />
      )}
      {reads && (
        <div className={`${classes.hands} no-print`}>
          <Vacancies
            schoolId={schoolId}
            writes={writes}
            opened={search.vacancy}
            onOpen={(vacancy) => onSearch({ ...search, vacancy })}
          />
          {writes && <PensionAge schoolId={schoolId} />}
          {writes && <LateReports schoolId={schoolId} />}
        </div>
      )}
    </StaffFrame>
  )
}
