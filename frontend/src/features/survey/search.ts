export interface SurveysSearch {
  page?: number
  /** The panel with questionnaires to start from is open. */
  new?: true
}

/** Only what the list knows: an address that somebody typed must not break it. */
export function readSearch(search: Record<string, unknown>): SurveysSearch {
  const page = Number(search.page)
  return {
    page: Number.isInteger(page) && page > 0 ? page : undefined,
    new: search.new === true ? true : undefined,
  }
}
