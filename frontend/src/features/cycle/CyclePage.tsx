import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AnnualCycle,
  type CycleStage,
  getAnnualCycleOptions,
  getSchoolOptions,
  listAnnualCyclesOptions,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { useUser } from '@/shared/session/useSession'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import classes from './Cycle.module.css'
import { CycleStrip } from './CycleStrip'
import { LastYear } from './LastYear'
import { yearsToChoose } from './model/stages'
import { StagePanel } from './StagePanel'

interface Props {
  schoolId: string
  year: number
  onYear: (year: number) => void
}

/** The annual cycle of a school: seven stages of one school year, written by its staff, read by others. */
export function CyclePage({ schoolId, year, onYear }: Props) {
  const { t } = useTranslation('cycle')
  const localized = useLocalized()
  const { schoolYear } = useFormat()
  const user = useUser()
  const cycle = useQuery(getAnnualCycleOptions({ path: { schoolId, schoolYear: year } }))
  const years = useQuery(listAnnualCyclesOptions({ path: { schoolId } }))
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const writes =
    (user.role === 'director' || user.role === 'deputy') && user.schools.some((own) => own.id === schoolId)
  const recorded = years.data?.items.map((item) => item.schoolYear) ?? []

  return (
    <Page
      title={t('title')}
      purpose={writes ? t('purpose') : localized(school.data?.name)}
      actions={
        <NativeSelect
          aria-label={t('year')}
          value={year}
          data={yearsToChoose(recorded, year, schoolYearOf(today()), writes).map((value) => ({
            value: String(value),
            label: schoolYear(value),
          }))}
          onChange={(event) => onYear(Number(event.currentTarget.value))}
        />
      }
    >
      <p className={classes.printed}>
        {[localized(school.data?.name), schoolYear(year)].filter((part) => part !== '').join(', ')}
      </p>
      {cycle.isPending && <Loading shape="page" rows={7} />}
      {cycle.isError && cycle.data === undefined && (
        <Failed error={cycle.error} onRetry={() => void cycle.refetch()} />
      )}
      {cycle.data !== undefined &&
        (cycle.data.version === 0 && !writes ? (
          <Empty icon="history" title={t('empty.title')} text={t('empty.text')} />
        ) : (
          <Loaded key={year} schoolId={schoolId} cycle={cycle.data} writes={writes} />
        ))}
    </Page>
  )
}

interface LoadedProps {
  schoolId: string
  cycle: AnnualCycle
  writes: boolean
}

function Loaded({ schoolId, cycle, writes }: LoadedProps) {
  const [open, setOpen] = useState<CycleStage | null>(null)
  const opened = cycle.stages.find((record) => record.stage === open)
  return (
    <div className={classes.columns}>
      {cycle.previousResult !== undefined && (
        <LastYear schoolId={schoolId} result={cycle.previousResult} writes={writes} />
      )}
      <div className={classes.main}>
        <Progress cycle={cycle} />
        <CycleStrip schoolId={schoolId} cycle={cycle} onOpen={writes ? setOpen : undefined} />
      </div>
      {opened !== undefined && (
        <StagePanel
          key={opened.stage}
          schoolId={schoolId}
          cycle={cycle}
          record={opened}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

/** How far the year has come, in one line. */
function Progress({ cycle }: { cycle: AnnualCycle }) {
  const { t } = useTranslation('cycle')
  const { label } = useReference()
  const { currentStage, done, skipped, stages } = cycle
  return (
    <p className={classes.progress}>
      <b>{t('progress.done', { done, total: stages.length })}</b>
      {skipped > 0 && <span>{t('progress.skipped', { count: skipped })}</span>}
      <span>
        {currentStage === undefined
          ? t('progress.complete')
          : t('progress.now', { stage: label('annual_cycle_stage', currentStage) })}
      </span>
    </p>
  )
}
