import { useTranslation } from 'react-i18next'
import type { SelfEvaluationStatus } from '@/api'
import type { IconName } from '@/shared/ui/Icon'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'

const LOOK: Record<SelfEvaluationStatus, { tone: Tone; icon?: IconName }> = {
  draft: { tone: 'progress', icon: 'pencil' },
  agreed: { tone: 'progress', icon: 'people' },
  finalised: { tone: 'done', icon: 'lock' },
  submitted: { tone: 'progress' },
  returned: { tone: 'warning', icon: 'return' },
  accepted: { tone: 'done' },
}

/** Where a self-evaluation stands: colour, icon and word. */
export function StatusMark({ status }: { status: SelfEvaluationStatus }) {
  const { t } = useTranslation('self-evaluation')
  return <StatusBadge {...LOOK[status]} label={t(`status.${status}`)} />
}
