import { useTranslation } from 'react-i18next'
import type { PlanStatus } from '@/api'
import type { IconName } from '@/shared/ui/Icon'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'

const LOOK: Record<PlanStatus, { tone: Tone; icon?: IconName }> = {
  draft: { tone: 'idle', icon: 'pencil' },
  submitted: { tone: 'progress' },
  endorsed: { tone: 'progress' },
  council_agreed: { tone: 'progress' },
  approved: { tone: 'progress' },
  authority_agreed: { tone: 'progress' },
  in_force: { tone: 'done' },
  returned: { tone: 'warning', icon: 'return' },
  completed: { tone: 'done' },
  superseded: { tone: 'idle', icon: 'history' },
  archived: { tone: 'idle', icon: 'history' },
}

/** Where a plan (МӨП) stands, in few words: icon, colour and word. */
export function PlanStatusBadge({ status }: { status: PlanStatus }) {
  const { t } = useTranslation('plan-state')
  const look = LOOK[status]
  return <StatusBadge tone={look.tone} icon={look.icon} label={t(`status.${status}`)} />
}
