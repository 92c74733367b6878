import { today } from '@/shared/i18n/format'

/** A calendar year, or one half of it. */
export interface Period {
  year: number
  half?: number
}

/** Reports of older years are read, not written anew. */
const YEARS_OFFERED = 7

export const periodKey = ({ year, half }: Period): string =>
  half === undefined ? `${year}` : `${year}-${half}`

export function periodOf(key: string): Period {
  const [year, half] = key.split('-').map(Number)
  return { year: year ?? 0, half }
}

const lastDay = ({ year, half }: Period): string => (half === 1 ? `${year}-06-30` : `${year}-12-31`)
const firstDay = ({ year, half }: Period): string => (half === 2 ? `${year}-07-01` : `${year}-01-01`)

/** Whether all of it has passed: what runs is not published yet. */
export const isOver = (period: Period, day: string = today()): boolean => lastDay(period) < day

/** What has begun, newest first: second half, first half, whole year of each year. */
export function offered(day: string = today()): Period[] {
  const now = Number(day.slice(0, 4))
  return Array.from({ length: YEARS_OFFERED }, (_, back) => now - back)
    .flatMap((year): Period[] => [{ year }, { year, half: 2 }, { year, half: 1 }])
    .filter((period) => firstDay(period) <= day)
}

/** The newest half-year that is over: what there is to publish, or to look whether it has changed. */
export const newestOver = (day: string = today()): Period =>
  offered(day).find((period) => period.half !== undefined && isOver(period, day)) ?? {
    year: Number(day.slice(0, 4)) - 1,
  }
