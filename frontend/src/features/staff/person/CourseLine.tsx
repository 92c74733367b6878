import { useTranslation } from 'react-i18next'
import type { StaffCourse } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { Hint } from '../Hint'
import classes from '../staff.module.css'

/** One course in a few lines: topic, place and hours, and how far before and after it were taken care of. */
export function CourseLine({ course }: { course: StaffCourse }) {
  const { t } = useTranslation('staff')
  const { shortDate, number } = useFormat()
  const { startedOn, endedOn, hours, certificateNumber } = course
  const facts = [
    course.provider,
    startedOn === undefined && endedOn === undefined
      ? undefined
      : `${shortDate(startedOn)} – ${shortDate(endedOn)}`,
    hours === undefined ? undefined : t('course.length', { count: hours, hours: number(hours) }),
    certificateNumber === undefined ? undefined : t('course.certificate', { number: certificateNumber }),
  ].filter((fact) => fact !== undefined)
  return (
    <div className={classes.course}>
      <p className="strong">{course.topic}</p>
      <p className="small muted">{facts.join(' · ')}</p>
      <p className={classes.states}>
        {course.preparation !== undefined && <StatusBadge tone="done" label={t('course.prepared')} />}
        {course.report !== undefined || course.reportedOn !== undefined ? (
          <StatusBadge tone="done" label={t('course.reported')} />
        ) : (
          course.reportOverdue && <StatusBadge tone="warning" label={t('course.reportOverdue')} />
        )}
      </p>
      {course.warnings
        // A late report has its mark above.
        .filter(({ rule }) => rule !== 'R-117')
        .map((warning) => (
          <Hint key={warning.code}>{warning.message}</Hint>
        ))}
    </div>
  )
}
