export interface SchoolFilters {
  q?: string
  district?: string
  sort?: 'name' | 'number'
  page?: number
}

/** Only what the list knows: an address that somebody typed must not break the page. */
export function readFilters(search: Record<string, unknown>): SchoolFilters {
  const page = Number(search.page)
  const district = typeof search.district === 'string' && /^[\da-f-]{36}$/i.test(search.district)
  return {
    q: typeof search.q === 'string' && search.q.trim() !== '' ? search.q.slice(0, 100) : undefined,
    district: district ? (search.district as string) : undefined,
    sort: search.sort === 'number' ? 'number' : undefined,
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  }
}
