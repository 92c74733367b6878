import type { NextStep, Role, ThreadLink } from '@/api'

/** Where a step is done: its address with parameters and search. */
export interface Way {
  to: string
  params?: Record<string, string>
  search?: Record<string, string>
}

const SECTION: Record<ThreadLink, string> = {
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

export const threadWay = (planId: string, link: ThreadLink): Way => editWay(planId, SECTION[link])

export const approvalWay = (planId: string): Way => ({ to: '/plans/$planId/approval', params: { planId } })

/** Every step opens the place where it is done; only one that has no place stays a sentence. */
export function stepWay(step: NextStep, role: Role): Way | null {
  const { planId, schoolId, section, targetId } = step
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
