import type { DataQualitySeverity, DataQualityStatus, DataRegister } from '@/api'
import { SEVERITIES } from '@/shared/findings/severity'

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
  'money',
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

/** Filters over several schools; what waits for an explanation is shown unless another status is asked for. */
export interface OverviewFilters {
  status?: Exclude<DataQualityStatus, 'open'>
  severity?: DataQualitySeverity
  register?: DataRegister
  code?: string
  school?: string
  page?: number
}

const CODE = /^[A-Z]{1,5}-[0-9]{1,4}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const matching = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined

export function overviewFilters(search: Record<string, unknown>): OverviewFilters {
  const { status, register, page } = findingFilters(search)
  return {
    status: status === 'open' ? undefined : status,
    severity: SEVERITIES.find((severity) => severity === search.severity),
    register,
    code: matching(search.code, CODE),
    school: matching(search.school, UUID),
    page,
  }
}

/** How many filters narrow the list. */
export const countOverviewFilters = ({ page: _, ...filters }: OverviewFilters): number =>
  Object.values(filters).filter((value) => value !== undefined).length
