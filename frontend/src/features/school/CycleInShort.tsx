import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listAnnualCyclesOptions } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Failed, Loading } from '@/shared/ui/States'
import classes from './school.module.css'

interface Props {
  schoolId: string
  staff: boolean
}

/** How far this school year's annual cycle has come. */
export function CycleInShort({ schoolId, staff }: Props) {
  const { t } = useTranslation('school')
  const { schoolYear } = useFormat()
  const { label } = useReference()
  const cycles = useQuery(listAnnualCyclesOptions({ path: { schoolId } }))
  const year = schoolYearOf(today())
  const cycle = cycles.data?.items.find((item) => item.schoolYear === year)
  const values = { years: schoolYear(year), done: cycle?.done ?? 0 }
  return (
    <section aria-labelledby="cycle">
      <h2 id="cycle">{t('cycle.title')}</h2>
      {cycles.isPending && <Loading rows={1} />}
      {cycles.isError && cycles.data === undefined && (
        <Failed error={cycles.error} onRetry={() => void cycles.refetch()} />
      )}
      {cycles.data !== undefined && (
        <>
          {cycle === undefined ? (
            <p className="muted">{t('cycle.empty', values)}</p>
          ) : cycle.currentStage === undefined ? (
            <p>{t('cycle.complete', values)}</p>
          ) : (
            <p>
              {t('cycle.done', values)}{' '}
              {t('cycle.now', { stage: label('annual_cycle_stage', cycle.currentStage) })}
            </p>
          )}
          <p className={classes.more}>
            <Link to="/schools/$schoolId/cycle" params={{ schoolId }}>
              {t(staff ? 'cycle.write' : 'cycle.open')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
