import type { DataQualityFinding, DataQualitySeverity } from '@/api'
import type { IconName } from '@/shared/ui/Icon'
import type { Tone } from '@/shared/ui/StatusBadge'

export const SEVERITIES: readonly DataQualitySeverity[] = ['error', 'warning', 'info']

/** Icon and colour of a severity; the word stands beside them. */
export const SEVERITY_LOOK: Record<DataQualitySeverity, { tone: Tone; icon: IconName }> = {
  error: { tone: 'danger', icon: 'alert' },
  warning: { tone: 'warning', icon: 'warning' },
  info: { tone: 'idle', icon: 'help' },
}

/** What happened to a finding, oldest first. */
export function historyOf(finding: DataQualityFinding) {
  const { openedAt, question, explanation, fixedAt } = finding
  const steps = [
    { kind: 'opened' as const, at: openedAt, author: undefined, text: undefined },
    ...(question ? [{ kind: 'question' as const, ...question }] : []),
    ...(explanation ? [{ kind: 'explanation' as const, ...explanation }] : []),
    ...(fixedAt ? [{ kind: 'fixed' as const, at: fixedAt, author: undefined, text: undefined }] : []),
  ]
  return steps.sort((a, b) => a.at.localeCompare(b.at))
}
