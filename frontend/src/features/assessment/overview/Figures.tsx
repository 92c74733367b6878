import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import shared from '../assessment.module.css'
import classes from './overview.module.css'

/** Four figures of the year, each with what it hides; of nothing there is nothing more to say. */
export function Figures({ summary }: { summary: AssessmentSummary }) {
  const { t } = useTranslation('assessment')
  const { number } = useFormat()
  const total = summary.objects.reduce((sum, one) => sum + one.planned + one.inProgress + one.closed, 0)
  const closed = summary.objects.reduce((sum, one) => sum + one.closed, 0)
  const figures: { name: string; count: number; notes: ReactNode[] }[] = [
    {
      name: t('overview.assessments'),
      count: total,
      notes: [
        t('overview.closed', { count: closed }),
        summary.overdue > 0 && (
          <span key="late" className={shared.warned}>
            <Icon name="clock" size="sm" />
            {t('overview.overdue', { count: summary.overdue })}
          </span>
        ),
      ],
    },
    {
      name: t('overview.findings'),
      count: summary.weaknesses,
      notes: [
        t('overview.inPlan', { count: summary.weaknessesInPlan }),
        summary.strengths > 0 && t('overview.strengths', { count: summary.strengths }),
      ],
    },
    {
      name: t('overview.observations'),
      count: summary.observations,
      notes: [
        summary.averageMark !== undefined &&
          t('overview.average', { mark: number(summary.averageMark, { max: 2 }) }),
      ],
    },
    {
      name: t('overview.achievements'),
      count: summary.achievements,
      notes: [t('overview.people', { count: summary.peopleWithAchievements })],
    },
  ]
  return (
    <section aria-label={t('overview.figures')}>
      <ul className={classes.figures}>
        {figures.map(({ name, count, notes }) => (
          <li key={name}>
            <p className={classes.figureName}>{name}</p>
            <p className={classes.figure}>{number(count)}</p>
            {(count > 0 ? notes.filter(Boolean) : []).map((note, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a figure never move
              <p key={index} className="small muted">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
