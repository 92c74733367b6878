/** School years begin on 1 September. */
export function schoolYearOf(day: string): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5) >= '09-01' ? year : year - 1
}

/** The present school year and those before it, newest first. */
export const recentYears = (today: string, count: number): number[] =>
  Array.from({ length: count }, (_, index) => schoolYearOf(today) - index)
