import { useTranslation } from 'react-i18next'
import type { CohortChange } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from './overview.module.css'

/** Grades that grew or shrank by more than a tenth on their way to the next one: for comment, not for blame. */
export function Cohorts({ cohorts }: { cohorts: readonly CohortChange[] }) {
  const { t } = useTranslation('indicators')
  const { number, schoolYearSpan } = useFormat()
  const notable = cohorts.filter((one) => one.notable)
  if (notable.length === 0) return null
  return (
    <section aria-labelledby="cohorts">
      <h2 id="cohorts">{t('cohorts.title')}</h2>
      <p className="muted small">{t('cohorts.help')}</p>
      <ul className={classes.cohorts}>
        {notable.map((one) => (
          <li key={`${one.schoolYear} ${one.fromGrade}`}>
            {t('cohorts.line', {
              year: schoolYearSpan(one.schoolYear),
              from: one.fromGrade,
              to: one.toGrade,
              before: one.before,
              after: one.after,
              change: `${Number(one.changePct) > 0 ? '+' : '−'}${number(Math.abs(Number(one.changePct)))}`,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
