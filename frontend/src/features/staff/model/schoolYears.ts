import { schoolYearOf } from '@/shared/time/schoolYear'

/** The present school year and those before it, newest first. */
export const recentYears = (today: string, count: number): number[] =>
  Array.from({ length: count }, (_, index) => schoolYearOf(today) - index)
