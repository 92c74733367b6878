import type { EvidenceKind, ListEvidenceData } from '@/api'
import { KINDS } from '@/shared/evidence'
import type { EvidenceSearch } from './address'

/** An address may name a kind that there is not. */
const known = (kind: EvidenceKind | undefined) => KINDS.find((one) => one === kind)

/** How many filters beside the words narrow the list. */
export const countFilters = ({ kind, year, source, undated, expired }: EvidenceSearch): number =>
  [known(kind), year, source, undated, expired].filter((value) => value !== undefined).length

export const isFiltered = (search: EvidenceSearch): boolean =>
  countFilters(search) > 0 || search.q !== undefined

export const queryOf = (search: EvidenceSearch): NonNullable<ListEvidenceData['query']> => ({
  q: search.q,
  kind: known(search.kind),
  schoolYear: search.year,
  source: search.source,
  undated: search.undated,
  expired: search.expired,
  deleted: search.deleted,
  sort: search.sort,
})
