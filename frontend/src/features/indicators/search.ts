/** What stands in the address of the pages: the last year of the window, and the cell to go to. */
export interface IndicatorSearch {
  /** Last school year shown; absent: the current one. */
  to?: number
  year?: number
  field?: string
}

const FIRST = 1990
const LAST = 2100

function yearIn(value: unknown): number | undefined {
  const year = Number(value)
  return Number.isInteger(year) && year >= FIRST && year <= LAST ? year : undefined
}

/** Only what the pages know: an address that somebody typed must not break them. */
export const indicatorSearch = (search: Record<string, unknown>): IndicatorSearch => ({
  to: yearIn(search.to),
  year: yearIn(search.year),
  field: typeof search.field === 'string' && search.field !== '' ? search.field.slice(0, 100) : undefined,
})
