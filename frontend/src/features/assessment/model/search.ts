const WORDS = [
  'q',
  'object',
  'method',
  'status',
  'subject',
  'teacher',
  'assessment',
  'person',
  'kind',
  'level',
  'open',
] as const

/** Filters of the three lists; they live in the address, so that a link shows the same rows. */
export type ListFilters = Partial<Record<(typeof WORDS)[number], string>> & {
  /** First calendar year of the school year. */
  year?: number
  overdue?: true
  page?: number
}

/** Only texts and numbers of a size that the contract knows; what they mean is seen where they are used. */
export function listFilters(raw: Record<string, unknown>): ListFilters {
  const found: ListFilters = { overdue: raw.overdue === true ? true : undefined }
  for (const name of WORDS) {
    const value = raw[name]
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value).slice(0, 100)
      if (text !== '') found[name] = text
    }
  }
  const year = Number(raw.year)
  if (Number.isInteger(year) && year >= 1990 && year <= 2100) found.year = year
  const page = Number(raw.page)
  if (Number.isInteger(page) && page > 0) found.page = page
  return found
}
