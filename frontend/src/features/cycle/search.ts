export interface CycleSearch {
  /** First calendar year of the school year; the present one when it is not said. */
  year?: number
}

/** Only a year that the contract knows: an address that somebody typed must not break the page. */
export function readSearch(search: Record<string, unknown>): CycleSearch {
  const year = Number(search.year)
  return { year: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined }
}
