import type { EvaluationLevel, LevelChange, SelfEvaluationComparison } from '@/api'
import type { IconName } from '@/shared/ui/Icon'

export const CHANGE_LOOK: Record<LevelChange, { icon: IconName; tone: string }> = {
  up: { icon: 'arrowUp', tone: 'done' },
  same: { icon: 'arrowRight', tone: 'idle' },
  down: { icon: 'arrowDown', tone: 'danger' },
  unknown: { icon: 'ring', tone: 'idle' },
}

/** How many criteria rose, stayed and fell. */
export function changesOf(comparison: SelfEvaluationComparison): Record<LevelChange, number> {
  const counts = { up: 0, same: 0, down: 0, unknown: 0 }
  for (const { change } of comparison.criteria) counts[change] += 1
  return counts
}

export function levelsOf(
  comparison: SelfEvaluationComparison,
  side: 'earlier' | 'later',
): Record<EvaluationLevel, number> {
  const counts = { met: 0, partially_met: 0, not_met: 0, not_assessed: 0, not_applicable: 0 }
  for (const criterion of comparison.criteria) counts[criterion[side].level] += 1
  return counts
}

/** More or fewer says nothing of better or worse: an indicator is told by its direction only. */
export function directionOf(difference: string | undefined): 'more' | 'less' | 'same' | 'unknown' {
  if (difference === undefined) return 'unknown'
  const number = Number(difference)
  return number > 0 ? 'more' : number < 0 ? 'less' : 'same'
}
