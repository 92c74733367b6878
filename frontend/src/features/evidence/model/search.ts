import type { EvidenceKind, EvidenceSort, EvidenceSource, ListEvidenceData } from '@/api'
// Not through the index: the address of the page is read before the page is there.
import { KINDS } from '@/shared/evidence/kinds'

export const SOURCES: readonly EvidenceSource[] = ['file', 'link', 'register']
export const SORTS: readonly EvidenceSort[] = [
  'newest',
  'oldest',
  'title',
  'document_date_desc',
  'document_date',
]

/** The filters of the register; they live in the address, so that a link shows the same evidence. */
export interface EvidenceFilters {
  q?: string
  kind?: EvidenceKind
  year?: number
  source?: EvidenceSource
  undated?: true
  expired?: true
}
export interface EvidenceSearch extends EvidenceFilters {
  /** What was deleted and can be restored. */
  deleted?: true
  sort?: EvidenceSort
  page?: number
  /** The opened record. */
  open?: string
}

const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((item) => item === value)
const tick = (value: unknown) => (value === true ? true : undefined)

/** Only what the register knows: an address that somebody typed must not break the page. */
export function evidenceSearch(raw: Record<string, unknown>): EvidenceSearch {
  const page = Number(raw.page)
  const year = Number(raw.year)
  return {
    q: typeof raw.q === 'string' && raw.q.trim() !== '' ? raw.q.slice(0, 100) : undefined,
    kind: oneOf(KINDS, raw.kind),
    year: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined,
    source: oneOf(SOURCES, raw.source),
    undated: tick(raw.undated),
    expired: tick(raw.expired),
    deleted: tick(raw.deleted),
    sort: oneOf(SORTS, raw.sort),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
    open: typeof raw.open === 'string' && /^[\da-f-]{36}$/i.test(raw.open) ? raw.open : undefined,
  }
}

/** How many filters beside the words narrow the list. */
export const countFilters = ({ kind, year, source, undated, expired }: EvidenceSearch): number =>
  [kind, year, source, undated, expired].filter((value) => value !== undefined).length

export const isFiltered = (search: EvidenceSearch): boolean =>
  countFilters(search) > 0 || search.q !== undefined

export const queryOf = (search: EvidenceSearch): NonNullable<ListEvidenceData['query']> => ({
  q: search.q,
  kind: search.kind,
  schoolYear: search.year,
  source: search.source,
  undated: search.undated,
  expired: search.expired,
  deleted: search.deleted,
  sort: search.sort,
})

export interface AddSearch {
  source?: EvidenceSource
}

export const addSearch = (raw: Record<string, unknown>): AddSearch => ({ source: oneOf(SOURCES, raw.source) })
