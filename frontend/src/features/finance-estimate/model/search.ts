export interface EstimateSearch {
  /** Calendar year of the estimate; the current one unless given. */
  year?: number
}

export function estimateSearch(raw: Record<string, unknown>): EstimateSearch {
  const year = Number(raw.year)
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? { year } : {}
}

/** Years to choose from, newest first: those with an estimate, this one, and for its writers the next one. */
export function yearsToChoose(recorded: readonly number[], shown: number, now: number, writes: boolean) {
  return [...new Set([...recorded, shown, now, ...(writes ? [now + 1] : [])])].sort((a, b) => b - a)
}
