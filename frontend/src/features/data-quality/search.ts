import type { DataQualityStatus, DataRegister } from '@/api'

/** Filters of the list; they live in the address. */
export interface FindingFilters {
  status?: DataQualityStatus
  register?: DataRegister
  year?: number
  page?: number
}

export const STATUSES: readonly DataQualityStatus[] = ['open', 'explained', 'fixed']
export const REGISTERS: readonly DataRegister[] = [
  'contingent',
  'quality',
  'olympiad',
  'ort',
  'attestation',
  'course_stat',
  'methodical',
  'textbooks',
  'surveys',
  'declared_figures',
  'school_profile',
  'year_profile',
  'material_base',
  'staff',
  'courses',
  'mission',
]

const FIRST = 1990
const LAST = 2100

/** Only what the list knows: an address that somebody typed must not break the page. */
export function findingFilters(search: Record<string, unknown>): FindingFilters {
  const page = Number(search.page)
  const year = Number(search.year)
  return {
    status: STATUSES.find((status) => status === search.status),
    register: REGISTERS.find((register) => register === search.register),
    year: Number.isInteger(year) && year >= FIRST && year <= LAST ? year : undefined,
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  }
}
