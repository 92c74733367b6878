import type { SelfEvaluationStatus } from '@/api'

export const STATUSES = [
  'draft',
  'agreed',
  'finalised',
  'submitted',
  'returned',
  'accepted',
] as const satisfies readonly SelfEvaluationStatus[]

/** Filters of the list live in the address. */
export interface ListFilters {
  status?: SelfEvaluationStatus
  year?: number
  page?: number
}

const whole = (value: unknown): number | undefined => {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

export const readListFilters = (search: Record<string, unknown>): ListFilters => ({
  status: STATUSES.find((status) => status === search.status),
  year: whole(search.year),
  page: whole(search.page),
})
