import type { ApprovalStep, ApprovalStepView, DecisionKind, DocumentKind, Role } from '@/api'

/** How a step looks: a state is always a picture and words as well as a colour. */
export type StepLook = 'done' | 'now' | 'later' | 'returned' | 'waived'

export function lookOf(step: ApprovalStepView): StepLook {
  switch (step.state) {
    case 'done':
      return 'done'
    case 'waived':
      return 'waived'
    case 'returned':
      return 'returned'
    case 'current':
      return 'now'
    default:
      return 'later'
  }
}

/** Who enters the decision of a step. */
export const actorOf = (step: ApprovalStep): Role =>
  step === 'education_authority' ? 'district_specialist' : 'director'

/** Whose turn it is, in the order of the words on the page. */
export type Turn = 'yours' | 'district' | 'director' | 'waiting' | 'none'

export function turnOf(step: ApprovalStepView): Turn {
  if (step.actionable) return 'yours'
  if (step.state === 'current') return actorOf(step.step) === 'director' ? 'director' : 'district'
  return step.state === 'waiting' ? 'waiting' : 'none'
}

/** The paper that a body gives: minutes, order, then letter or stamp. */
const PAPERS: Record<ApprovalStep, readonly DocumentKind[]> = {
  pedagogical_council: ['minutes'],
  mop_council: ['minutes'],
  director: ['order'],
  education_authority: ['letter', 'stamp'],
  local_self_government: ['letter', 'stamp', 'minutes'],
}
export const papersOf = (step: ApprovalStep): readonly DocumentKind[] => PAPERS[step]

/** Only the local self-government may be done without, with a reason. */
export const choicesOf = (step: ApprovalStep): readonly DecisionKind[] =>
  step === 'local_self_government' ? ['yes', 'return', 'waive'] : ['yes', 'return']

/** Steps that the reader may decide now; steps 4 and 5 go in either order. */
export const actionableSteps = (steps: readonly ApprovalStepView[]): ApprovalStepView[] =>
  steps.filter((step) => step.actionable)
