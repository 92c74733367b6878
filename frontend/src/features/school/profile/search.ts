export type ProfileTabName = 'about' | 'year' | 'material'

export interface ProfileSearch {
  tab?: ProfileTabName
  /** First calendar year of the school year. */
  year?: number
}

/** Only what the page knows: an address that somebody typed must not break it. */
export function readSearch(search: Record<string, unknown>): ProfileSearch {
  const year = Number(search.year)
  return {
    tab: search.tab === 'year' || search.tab === 'material' ? search.tab : undefined,
    year: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined,
  }
}
