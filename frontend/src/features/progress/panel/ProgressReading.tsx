import { useTranslation } from 'react-i18next'
import type { Activity, ActivityEvidence, Plan } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { SidePanel } from '@/shared/ui/SidePanel'
import classes from '../progress.module.css'
import { StatusMark } from '../StatusMark'
import { About } from './About'
import { EvidenceLines } from './EvidenceLines'
import { Facts } from './Facts'

interface Props {
  plan: Plan
  activity: Activity
  evidence: readonly ActivityEvidence[]
  own: boolean
  onClose: () => void
}

/** An activity for those who do not record, and of a plan that is over. */
export function ProgressReading({ plan, activity, evidence, own, onClose }: Props) {
  const { t } = useTranslation('progress')
  const { shortDate } = useFormat()
  const day = (value: string | undefined) => value && shortDate(value)
  return (
    <SidePanel
      opened
      wide
      title={t('panel.title', { number: activity.number })}
      onClose={onClose}
      meta={<StatusMark status={activity.status} />}
    >
      <div className={classes.reading}>
        <About activity={activity} />
        <Facts
          facts={[
            [t('field.startedOn'), day(activity.startedOn)],
            [t('field.actualOn'), day(activity.actualOn)],
            [t('field.actualResult'), activity.actualResult],
            [t('field.reachedValue'), activity.reachedValue],
            [t('field.statusReason'), activity.statusReason],
            [t('field.note'), activity.note],
          ]}
        />
        <section className={classes.evidence} aria-labelledby="activity-evidence">
          <h3 id="activity-evidence">{t('field.evidenceIds')}</h3>
          {evidence.length === 0 ? (
            <p className="muted">{t('evidence.none')}</p>
          ) : (
            <EvidenceLines schoolId={plan.schoolId} evidence={evidence} own={own} />
          )}
        </section>
      </div>
    </SidePanel>
  )
}
