import type { EvidenceKind, EvidenceSort, EvidenceSource } from '@/api'

// What an address may say, and nothing more: the entry carries it (ADR 25).

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
    kind: typeof raw.kind === 'string' ? (raw.kind as EvidenceKind) : undefined,
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

export interface AddSearch {
  source?: EvidenceSource
}

export const addSearch = (raw: Record<string, unknown>): AddSearch => ({ source: oneOf(SOURCES, raw.source) })
