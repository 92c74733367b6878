import type { EvaluationLevel } from '@/api'
import type { IconName } from '@/shared/ui/Icon'

/** What a criterion can be; a whole one is never "not applicable". */
export const LEVELS = ['met', 'partially_met', 'not_met'] as const satisfies readonly EvaluationLevel[]

export const LEVEL_LOOK: Record<EvaluationLevel, { icon: IconName; tone: string }> = {
  met: { icon: 'check', tone: 'done' },
  partially_met: { icon: 'half', tone: 'warning' },
  not_met: { icon: 'close', tone: 'danger' },
  not_assessed: { icon: 'ring', tone: 'idle' },
  not_applicable: { icon: 'minus', tone: 'idle' },
}

/** A weakness should say what is lacking. */
export const asksForWeakness = (level: EvaluationLevel): boolean =>
  level === 'partially_met' || level === 'not_met'
