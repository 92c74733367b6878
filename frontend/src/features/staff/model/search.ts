import type {
  EducationLevel,
  Employment,
  ListStaffData,
  QualificationCategory,
  StaffCategory,
  StaffSort,
} from '@/api'

export const CATEGORIES: readonly StaffCategory[] = [
  'pedagogical',
  'administrative',
  'teaching_support',
  'junior_service',
]
export const EDUCATION: readonly EducationLevel[] = [
  'higher',
  'bachelor',
  'master',
  'incomplete_higher',
  'specialised_secondary',
]
export const QUALIFICATIONS: readonly QualificationCategory[] = ['highest', 'first', 'second', 'none']
export const SORTS: readonly StaffSort[] = [
  'name',
  'name_desc',
  'experience_desc',
  'experience',
  'load_desc',
  'load',
]
const EMPLOYMENTS: readonly Employment[] = ['left', 'all']
export const PARTS = ['person', 'work', 'qualification', 'courses', 'awards'] as const
export type Part = (typeof PARTS)[number]

/** The filters of the register; they live in the address, so that a link shows the same people. */
export interface StaffFilters {
  q?: string
  category?: StaffCategory
  subject?: string
  education?: EducationLevel
  qualification?: QualificationCategory
  union?: string
  /** Whose qualification category has ended or ends soon. */
  expiring?: true
  pension?: true
  /** Missing: who is employed today. */
  employment?: Employment
}
export interface StaffSearch extends StaffFilters {
  sort?: StaffSort
  page?: number
  /** Id of the opened person, or "new". */
  person?: string
  /** The part of the card that a link leads to. */
  part?: Part
}

type Raw = Record<string, unknown>
const text = (value: unknown, max = 100) =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, max) : undefined
const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((item) => item === value)
export const idOf = (value: unknown) =>
  typeof value === 'string' && /^[\da-f-]{36}$/i.test(value) ? value : undefined

/** Only what the register knows: an address that somebody typed must not break the page. */
export function staffSearch(raw: Raw): StaffSearch {
  const page = Number(raw.page)
  return {
    q: text(raw.q),
    category: oneOf(CATEGORIES, raw.category),
    subject: text(raw.subject, 40),
    education: oneOf(EDUCATION, raw.education),
    qualification: oneOf(QUALIFICATIONS, raw.qualification),
    union: idOf(raw.union),
    expiring: raw.expiring === true ? true : undefined,
    pension: raw.pension === true ? true : undefined,
    employment: oneOf(EMPLOYMENTS, raw.employment),
    sort: oneOf(SORTS, raw.sort),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
    person: raw.person === 'new' ? 'new' : idOf(raw.person),
    part: oneOf(PARTS, raw.part),
  }
}

export const filtersOf = ({ sort, page, person, part, ...filters }: StaffSearch): StaffFilters => filters

/** How many filters beside the words narrow the list. */
export const countFilters = (filters: StaffFilters): number =>
  Object.entries(filters).filter(([name, value]) => name !== 'q' && value !== undefined).length

export const isFiltered = (filters: StaffFilters): boolean =>
  countFilters(filters) > 0 || filters.q !== undefined

/** The same question for the list, its export and its print. */
export function queryOf(search: StaffSearch): NonNullable<ListStaffData['query']> {
  const { union, expiring, pension, q, category, subject, education, qualification, employment, sort } =
    search
  return {
    q,
    category,
    subject,
    education,
    qualification,
    qualificationExpiring: expiring,
    unionId: union,
    pensionAge: pension,
    employment,
    sort,
  }
}
