import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getAssessmentSummaryOptions } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Failed, Loading } from '@/shared/ui/States'
import classes from './school.module.css'

interface Props {
  schoolId: string
  staff: boolean
}

/** How far this school year's internal assessment has come. */
export function AssessmentInShort({ schoolId, staff }: Props) {
  const { t } = useTranslation('school')
  const { schoolYear } = useFormat()
  const year = schoolYearOf(today())
  const summary = useQuery(getAssessmentSummaryOptions({ path: { schoolId }, query: { schoolYear: year } }))
  const { data } = summary
  const closed = data?.objects.reduce((sum, one) => sum + one.closed, 0) ?? 0
  const count = data?.objects.reduce((sum, one) => sum + one.planned + one.inProgress, closed) ?? 0
  return (
    <section aria-labelledby="assessment">
      <h2 id="assessment">{t('assessment.title')}</h2>
      {summary.isPending && <Loading rows={1} />}
      {summary.isError && data === undefined && (
        <Failed error={summary.error} onRetry={() => void summary.refetch()} />
      )}
      {data !== undefined && (
        <>
          {count === 0 ? (
            <p className="muted">{t('assessment.empty', { years: schoolYear(year) })}</p>
          ) : (
            <p>{t('assessment.count', { years: schoolYear(year), count, closed })}</p>
          )}
          <p className={classes.more}>
            <Link to="/schools/$schoolId/assessments" params={{ schoolId }}>
              {t(staff ? 'assessment.write' : 'assessment.open')}
            </Link>
            {data.overdue > 0 && (
              <span className={classes.warn}>{t('assessment.overdue', { count: data.overdue })}</span>
            )}
          </p>
        </>
      )}
    </section>
  )
}
