import type { NextStep, Role, ThreadCount, ThreadLink } from '@/api'

/** Where a step is done: its address with parameters and search. */
export interface Way {
  to: string
  params?: Record<string, string>
  search?: Record<string, string>
}

const SECTION: Record<Exclude<ThreadLink, 'weaknesses' | 'evidence'>, string> = {
  problems: 'problems',
  goals: 'goals',
  objectives: 'goals',
  activities: 'activities',
  money: 'activities',
}

export const editWay = (planId: string, section: string, target?: string): Way => ({
  to: '/plans/$planId/edit',
  params: { planId },
  search: target === undefined ? { section } : { section, target },
})

export function threadWay(planId: string, { link, selfEvaluationId = '' }: ThreadCount): Way {
  if (link === 'weaknesses')
    return { to: '/self-evaluations/$selfEvaluationId', params: { selfEvaluationId } }
  return link === 'evidence' ? progressWay(planId, { only: 'stale' }) : editWay(planId, SECTION[link])
}

export const progressWay = (planId: string, search?: Record<string, string>): Way => ({
  to: '/plans/$planId/progress',
  params: { planId },
  ...(search && { search }),
})

export const approvalWay = (planId: string): Way => ({ to: '/plans/$planId/approval', params: { planId } })

/** Steps whose place does not follow from the part of the plan that they name. */
const BY_CODE: Record<string, (step: NextStep) => Way | null> = {
  appoint_directors: () => ({ to: '/admin/users', search: { user: 'new' } }),
  remind_invitations: () => ({ to: '/admin/users' }),
  create_plan: ({ schoolId }) =>
    schoolId === undefined ? null : { to: '/schools/$schoolId/plans/new', params: { schoolId } },
  report_activity: ({ planId, targetId }) =>
    planId === undefined
      ? null
      : progressWay(planId, targetId === undefined ? undefined : { activity: targetId }),
  answer_comments: ({ planId }) => readWay(planId),
  read_plan: ({ planId }) => readWay(planId),
  agree_plan: ({ planId }) => (planId === undefined ? null : approvalWay(planId)),
  revise_returned: ({ planId }) => (planId === undefined ? null : approvalWay(planId)),
  answer_questions: ({ schoolId }) => findingsWay(schoolId),
  correct_findings: ({ schoolId }) => findingsWay(schoolId),
  compare_findings: ({ schoolId }) => findingsWay(schoolId),
  confirm_years: ({ schoolId }) =>
    schoolId === undefined ? null : { to: '/schools/$schoolId/indicators', params: { schoolId } },
  review_findings: () => ({ to: '/data-quality' }),
}

const readWay = (planId: string | undefined): Way | null =>
  planId === undefined ? null : { to: '/plans/$planId/read', params: { planId } }

/** A criterion with its talk, the decision, the whole text, or simply the self-evaluation. */
function evaluationWay(selfEvaluationId: string, { code, criterionCode }: NextStep): Way {
  const params = { selfEvaluationId }
  if (code === 'read_self_evaluation') return { to: '/self-evaluations/$selfEvaluationId/read', params }
  const to = '/self-evaluations/$selfEvaluationId'
  if (criterionCode !== undefined) {
    const at = `criterion-${criterionCode}`
    return { to, params, search: code === 'answer_mention' ? { at, talk: 'open' } : { at } }
  }
  return code === 'decide_self_evaluation' ? { to, params, search: { at: 'state' } } : { to, params }
}

const findingsWay = (schoolId: string | undefined): Way | null =>
  schoolId === undefined
    ? null
    : { to: '/schools/$schoolId/data-quality', params: { schoolId }, search: { status: 'open' } }

/** Every step opens the place where it is done; only one that has no place stays a sentence. */
export function stepWay(step: NextStep, role: Role): Way | null {
  const known = BY_CODE[step.code]?.(step)
  if (known) return known
  const { planId, schoolId, section, targetId, selfEvaluationId } = step
  if (selfEvaluationId !== undefined) return evaluationWay(selfEvaluationId, step)
  if (section === 'mission' && schoolId !== undefined) {
    return { to: '/schools/$schoolId/mission', params: { schoolId } }
  }
  if (planId !== undefined) {
    const writes = role === 'director' || role === 'deputy'
    if (writes && section !== undefined && section !== 'approval') return editWay(planId, section, targetId)
    return approvalWay(planId)
  }
  if (schoolId !== undefined) return { to: '/schools/$schoolId/plans', params: { schoolId } }
  return null
}
