import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AssessmentDue } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { NoWrap } from '@/shared/ui/NoWrap'
import shared from '../assessment.module.css'
import classes from './overview.module.css'

/** What is to be done next, the earliest first; what is late is said in words. */
export function DueSteps({ schoolId, due }: { schoolId: string; due: readonly AssessmentDue[] }) {
  const { t } = useTranslation('assessment')
  const { daysLeft, untilDate, passedDate } = useFormat()
  const { label } = useReference()
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t('overview.due')}</h2>
      {due.length === 0 && <p className="muted">{t('overview.dueEmpty')}</p>}
      <ul className={classes.due}>
        {due.map((step) => {
          const late = step.plannedOn < today()
          return (
            <li key={step.assessmentId}>
              <Link
                to="/schools/$schoolId/assessments/$assessmentId"
                params={{ schoolId, assessmentId: step.assessmentId }}
              >
                <NoWrap text={label('vsoko_step', step.step)} />
              </Link>
              <p className={late ? shared.warned : 'small'}>
                {late ? passedDate(step.plannedOn) : untilDate(step.plannedOn)}, {daysLeft(step.plannedOn)}
              </p>
              <p className="small muted">
                <NoWrap text={[step.topic, step.responsible].filter(Boolean).join(' · ')} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
