import type { AdminUnitKind, Role, SchoolSort, UserSort } from '@/api'

// The filters of the three lists live in the address: a link shows the same list with the same row opened.

export const ROLES: readonly Role[] = [
  'director',
  'deputy',
  'commission_member',
  'district_specialist',
  'administrator',
]
export const UNIT_KINDS: readonly AdminUnitKind[] = ['oblast', 'district', 'city', 'aiyl_aimak', 'village']
const USER_SORTS: readonly UserSort[] = ['name', 'login', 'last_sign_in']
const SCHOOL_SORTS: readonly SchoolSort[] = ['name', 'number']

interface List {
  q?: string
  page?: number
}
export interface UsersSearch extends List {
  role?: Role
  active?: boolean
  sort?: UserSort
  /** Id of the opened account, or "new". */
  user?: string
}
export interface SchoolsSearch extends List {
  districtId?: string
  active?: boolean
  sort?: SchoolSort
  school?: string
}
export interface UnitsSearch extends List {
  kind?: AdminUnitKind
  unit?: string
}

type Raw = Record<string, unknown>
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((item) => item === value)
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined)
const list = (raw: Raw): List => {
  const page = Number(raw.page)
  return { q: text(raw.q), page: Number.isInteger(page) && page > 0 ? page : undefined }
}

export const usersSearch = (raw: Raw): UsersSearch => ({
  ...list(raw),
  role: oneOf(ROLES, raw.role),
  active: flag(raw.active),
  sort: oneOf(USER_SORTS, raw.sort),
  user: text(raw.user),
})
export const schoolsSearch = (raw: Raw): SchoolsSearch => ({
  ...list(raw),
  districtId: text(raw.districtId),
  active: flag(raw.active),
  sort: oneOf(SCHOOL_SORTS, raw.sort),
  school: text(raw.school),
})
export const unitsSearch = (raw: Raw): UnitsSearch => ({
  ...list(raw),
  kind: oneOf(UNIT_KINDS, raw.kind),
  unit: text(raw.unit),
})
