import { useTranslation } from 'react-i18next'
import type { Approval, Plan, Role, School } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { DecisionPanel } from './DecisionPanel'
import { actionableSteps, actorOf } from './model/steps'
import classes from './Panel.module.css'
import { RevisionPanel } from './RevisionPanel'
import { SubmissionPanel } from './SubmissionPanel'

interface Props {
  plan: Plan
  approval: Approval
  school: School | undefined
  role: Role
}

const isSchool = (role: Role): boolean => role === 'director' || role === 'deputy'
const isWritten = (plan: Plan): boolean => plan.status === 'draft' || plan.status === 'returned'

/** Whether the reader can do something here now, so that the phone shows its bar. */
export function hasAction(plan: Plan, approval: Approval, role: Role): boolean {
  if (actionableSteps(approval.steps).length > 0) return true
  return role === 'director' && isWritten(plan)
}

/** The one thing to do now for this reader, or why there is nothing to do. */
export function ActionPanel({ plan, approval, school, role }: Props) {
  const { t } = useTranslation('approval')
  const step = actionableSteps(approval.steps)[0]
  if (step !== undefined) {
    return (
      <DecisionPanel
        key={`${step.step}${approval.versionNumber}`}
        approval={approval}
        step={step}
        school={school}
      />
    )
  }
  if (isWritten(plan) && isSchool(role))
    return <SubmissionPanel plan={plan} maySubmit={role === 'director'} />
  if (plan.status === 'in_force' && role === 'director') return <RevisionPanel plan={plan} />

  const open = approval.steps.find((found) => found.state === 'current')
  const reason =
    open !== undefined
      ? actorOf(open.step) === 'director'
        ? 'director'
        : 'district'
      : isWritten(plan)
        ? 'writing'
        : 'finished'
  return (
    <aside className={classes.note}>
      <Icon name={reason === 'finished' ? 'check' : 'clock'} />
      <p className="small">{t(`why.${reason}`)}</p>
    </aside>
  )
}
