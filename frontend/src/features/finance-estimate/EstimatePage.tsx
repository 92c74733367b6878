import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type FinanceEstimate,
  type FinanceExecution,
  getFinanceEstimateOptions,
  getFinanceExecutionOptions,
  listFinanceEstimatesOptions,
} from '@/api'
import { FinanceFrame } from '@/shared/finance/FinanceFrame'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { today } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { ChangesPart } from './changes/ChangesPart'
import classes from './estimate.module.css'
import { ExecutionPart } from './execution/ExecutionPart'
import { Figures } from './execution/Figures'
import { yearsToChoose } from './model/search'
import { Standing } from './Standing'

// The grid comes to those who write a draft, not with the page.
const DraftPart = lazy(() => import('./draft/DraftPart'))

const thisYear = (): number => Number(today().slice(0, 4))

interface Props {
  schoolId: string
  year: number | undefined
  onYear: (year: number) => void
}

/** The estimate of a calendar year: written as a draft, confirmed, changed with reasons, and against what was spent. */
export function EstimatePage({ schoolId, year = thisYear(), onYear }: Props) {
  const { t } = useTranslation('finance-estimate')
  const { writes } = useFinanceRole(schoolId)
  const path = { schoolId, year }
  const estimate = useQuery(getFinanceEstimateOptions({ path }))
  const execution = useQuery(getFinanceExecutionOptions({ path }))
  const years = useQuery(listFinanceEstimatesOptions({ path: { schoolId } }))
  const recorded = years.data?.items.map((item) => item.year) ?? []
  const failed = [estimate, execution].find((query) => query.isError && query.data === undefined)

  return (
    <FinanceFrame
      schoolId={schoolId}
      purpose={t('purpose')}
      actions={
        <>
          <NativeSelect
            aria-label={t('year')}
            value={year}
            data={yearsToChoose(recorded, year, thisYear(), writes).map((value) => ({
              value: String(value),
              label: t('yearOf', { year: value }),
            }))}
            onChange={(event) => onYear(Number(event.currentTarget.value))}
          />
          <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('common:action.print')}
          </Button>
        </>
      }
    >
      {failed !== undefined ? (
        <Failed error={failed.error} onRetry={() => void failed.refetch()} />
      ) : estimate.data === undefined || execution.data === undefined ? (
        <Loading shape="table" rows={8} />
      ) : (
        <Loaded
          key={year}
          schoolId={schoolId}
          estimate={estimate.data}
          execution={execution.data}
          yearBefore={recorded.includes(year - 1)}
        />
      )}
    </FinanceFrame>
  )
}

interface LoadedProps {
  schoolId: string
  estimate: FinanceEstimate
  execution: FinanceExecution
  yearBefore: boolean
}

function Loaded({ schoolId, estimate, execution, yearBefore }: LoadedProps) {
  const { t } = useTranslation('finance-estimate')
  const { writes } = useFinanceRole(schoolId)
  const confirmed = estimate.status === 'confirmed'
  const known = execution.lines.length > 0 || execution.otherCurrencies.length > 0
  if (!confirmed && !writes && !known) {
    return <Empty icon="document" title={t('empty.title', { year: estimate.year })} text={t('empty.text')} />
  }
  return (
    <div className={classes.parts}>
      <p className={classes.printed}>{t('printed', { year: estimate.year })}</p>
      <Standing estimate={estimate} />
      {!confirmed && writes && (
        <Suspense fallback={<Loading shape="table" rows={8} />}>
          <DraftPart schoolId={schoolId} estimate={estimate} yearBefore={yearBefore} />
        </Suspense>
      )}
      {(confirmed || known) && <Figures execution={execution} />}
      {(confirmed || known) && <ExecutionPart execution={execution} />}
      {confirmed && <ChangesPart schoolId={schoolId} estimate={estimate} writes={writes} />}
    </div>
  )
}
