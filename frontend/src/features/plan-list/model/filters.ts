import type { PlanSort, PlanStatus } from '@/api'

export const STATUSES = [
  'draft',
  'returned',
  'submitted',
  'endorsed',
  'council_agreed',
  'approved',
  'authority_agreed',
  'in_force',
  'completed',
  'superseded',
  'archived',
] as const satisfies readonly PlanStatus[]
const SORTS = ['updated', 'school', 'status'] as const satisfies readonly PlanSort[]

export interface PlanFilters {
  q?: string
  status?: PlanStatus
  sort?: PlanSort
  page?: number
}

/** Only what the contract knows: an address that somebody typed must not break the page. */
export function readFilters(search: Record<string, unknown>): PlanFilters {
  const words = typeof search.q === 'string' && search.q.trim() !== '' ? search.q.slice(0, 100) : undefined
  const page = Number(search.page)
  return {
    q: words,
    status: STATUSES.find((status) => status === search.status),
    sort: SORTS.find((sort) => sort === search.sort),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  }
}
