import type { Role, SearchHit } from '@/api'

interface Way {
  to: string
  params?: Record<string, string>
  search?: Record<string, string>
}

const SECTION = { problem: 'problems', goal: 'goals', activity: 'activities' } as const

/** Whoever writes the plan lands at the place in the editor, whoever reads it in the reading view. */
export function hitWay(hit: SearchHit, role: Role): Way {
  const planId = hit.planId ?? hit.id
  if (hit.kind === 'school') {
    return role === 'administrator'
      ? { to: '/admin/schools', search: { school: hit.id } }
      : { to: '/schools/$schoolId', params: { schoolId: hit.id } }
  }
  const writes = role === 'director' || role === 'deputy'
  if (hit.kind === 'plan' || !writes) return { to: '/plans/$planId/read', params: { planId } }
  return {
    to: '/plans/$planId/edit',
    params: { planId },
    search: { section: SECTION[hit.kind], target: hit.id },
  }
}
