/** One value of a series; null is a gap, never a point at 0. */
export interface TrendPoint {
  /** First calendar year of the school year, or the calendar year. */
  year: number
  value: number | null
  /** The period that it was counted for (school year, 1st quarter …); values of two kinds do not compare. */
  kind?: string | null
  /** Something else that makes it incomparable with its neighbours, such as the ungraded grades. */
  basis?: string | null
}

export interface TrendSeries {
  key: string
  /** Stands at the end of its line; not needed when there is only one. */
  label: string
  points: readonly TrendPoint[]
}

/** Points that may be joined by a line: an unknown year and a change of the period part them. */
export function runs(points: readonly TrendPoint[]): TrendPoint[][] {
  const found: TrendPoint[][] = []
  let before: TrendPoint | null = null
  for (const point of points) {
    if (point.value !== null) {
      const joins = before?.value !== null && before !== null && compares(before, point)
      if (joins) found.at(-1)?.push(point)
      else found.push([point])
    }
    before = point
  }
  return found
}

const compares = (a: TrendPoint, b: TrendPoint): boolean =>
  (a.kind ?? null) === (b.kind ?? null) && (a.basis ?? null) === (b.basis ?? null)

/** the years do not compare, because they were counted for different periods or grades. */
export function incomparable(series: readonly TrendSeries[]): boolean {
  return series.some(({ points }) => {
    const known = points.filter((point) => point.value !== null)
    const [first] = known
    return first !== undefined && known.some((point) => !compares(first, point))
  })
}

export const hasValues = (series: readonly TrendSeries[]): boolean =>
  series.some(({ points }) => points.some((point) => point.value !== null))

/** Years of all series in order, without those in between that nobody names. */
export const yearsOf = (series: readonly TrendSeries[]): number[] =>
  [...new Set(series.flatMap(({ points }) => points.map((point) => point.year)))].sort((a, b) => a - b)

const known = (series: readonly TrendSeries[]): number[] =>
  series.flatMap(({ points }) => points.flatMap((point) => (point.value === null ? [] : [point.value])))

/** Bars begin at zero, or they lie about proportions. */
export const barDomain = (series: readonly TrendSeries[]): [number, number] => [
  0,
  Math.max(1, ...known(series)),
]

/** The narrowest span a line is drawn in: half a point of change must not look like a cliff. */
const NARROWEST = 10

/** Lines show change: around their values, never below zero. */
export function lineDomain(series: readonly TrendSeries[]): [number, number] {
  const values = known(series)
  if (values.length === 0) return [0, NARROWEST]
  const low = Math.min(...values)
  const high = Math.max(...values)
  const room = Math.max(NARROWEST - (high - low), (high - low) * 0.2) / 2
  const from = Math.max(0, low - room)
  return [from, Math.max(high + room, from + NARROWEST)]
}
