import type {
  SelfEvaluation,
  SelfEvaluationAction,
  SelfEvaluationDecision,
  SelfEvaluationStatus,
} from '@/api'

/** The way of a self-evaluation. */
export const STEPS = ['draft', 'agreed', 'finalised', 'submitted', 'accepted'] as const
export type Step = (typeof STEPS)[number]

export type StepLook = 'done' | 'now' | 'later'

const at = (status: SelfEvaluationStatus): number =>
  STEPS.indexOf(status === 'returned' ? 'draft' : (status as Step))

/** A step that was reached is done; the one where the work is now is current. */
export function lookOf(step: Step, status: SelfEvaluationStatus): StepLook {
  const own = STEPS.indexOf(step)
  const now = at(status)
  if (status === 'accepted') return 'done'
  return own < now ? 'done' : own === now ? 'now' : 'later'
}

const REACHED_BY: Record<Step, SelfEvaluationAction | null> = {
  draft: null,
  agreed: 'agree',
  finalised: 'finalise',
  submitted: 'submit',
  accepted: 'accept',
}

/** The decision that led to a step, as far as it still holds. */
export function decisionOf(step: Step, evaluation: SelfEvaluation): SelfEvaluationDecision | undefined {
  if (STEPS.indexOf(step) > at(evaluation.status)) return undefined
  return evaluation.decisions.findLast((decision) => decision.action === REACHED_BY[step])
}
