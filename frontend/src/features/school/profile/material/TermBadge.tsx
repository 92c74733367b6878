import { useTranslation } from 'react-i18next'
import type { TermState } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import type { IconName } from '@/shared/ui/Icon'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'

const LOOK: Record<TermState, { tone: Tone; icon: IconName }> = {
  valid: { tone: 'done', icon: 'check' },
  expires_soon: { tone: 'warning', icon: 'clock' },
  expired: { tone: 'danger', icon: 'alert' },
  no_term: { tone: 'idle', icon: 'ring' },
}

/** Whether something still holds: colour, icon and word, with its last day. */
export function TermBadge({ state, until }: { state: TermState; until?: string }) {
  const { t } = useTranslation('school-profile')
  const { shortDate } = useFormat()
  return (
    <StatusBadge
      tone={LOOK[state].tone}
      icon={LOOK[state].icon}
      label={t(`term.${state}`, { date: until === undefined ? '' : shortDate(until) })}
    />
  )
}
