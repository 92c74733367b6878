import { idOf } from './search'

export interface SummarySearch {
  /** First calendar year of the school year; the present one unless given. */
  year?: number
  /** Id of the opened vacancy, or "new". */
  vacancy?: string
}

export function summarySearch(raw: Record<string, unknown>): SummarySearch {
  const year = Number(raw.year)
  return {
    year: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined,
    vacancy: raw.vacancy === 'new' ? 'new' : idOf(raw.vacancy),
  }
}

export interface UnionsSearch {
  /** Id of the opened union, or "new". */
  union?: string
}

export const unionsSearch = (raw: Record<string, unknown>): UnionsSearch => ({
  union: raw.union === 'new' ? 'new' : idOf(raw.union),
})
