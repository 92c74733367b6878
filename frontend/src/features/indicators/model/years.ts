import type { Change } from '@/shared/grid/model/types'

/** What every table says of a school year besides its figures. */
export interface YearState {
  year: number
  /** Entered, also as «no data»; false: nobody has written anything for it. */
  recorded: boolean
  /** The director confirmed it: nothing changes until it is reopened. */
  confirmed: boolean
}

export interface Window {
  from: number
  to: number
}

const SPAN = 5
const FIRST_MONTH = 9

/** The school year that runs on a day, by its first calendar year. */
export function schoolYearOn(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month >= FIRST_MONTH ? year : year - 1
}

/** Five consecutive years that end with `last`. */
export const windowTo = (last: number): Window => ({ from: last - SPAN + 1, to: last })

/** The window in which a year is seen: the newest one if it is young enough. */
export function windowFor(year: number, current: number): Window {
  return windowTo(year > current - SPAN ? Math.max(current, year) : year)
}

export const yearsIn = ({ from, to }: Window): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** A form of rows by year: those that are not in it are not recorded. */
export interface YearForm<Y> extends Window {
  years: readonly Y[]
}

/** Changes one year; one that was not recorded begins to be, even when what was written is «no data». */
export function editYear<Y, F extends YearForm<Y>>(
  form: F,
  year: number,
  yearOf: (row: Y) => number,
  fresh: (year: number) => Y,
  edit: (row: Y) => Y,
): F {
  const known = form.years.find((row) => yearOf(row) === year)
  const edited = edit(known ?? fresh(year))
  const others = form.years.filter((row) => yearOf(row) !== year)
  return { ...form, years: [...others, edited].sort((a, b) => yearOf(a) - yearOf(b)) }
}

/** Changes one after another. */
export const fold = <F>(form: F, changes: readonly Change[], one: (form: F, change: Change) => F): F =>
  changes.reduce(one, form)

export const asNumber = (value: Change['value']): number | null => (typeof value === 'number' ? value : null)

/** A percentage of the contract (text with a point) as a number of the grid and back. */
export const fromDecimal = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text)
export const toDecimal = (value: Change['value']): string | null =>
  typeof value === 'number' ? String(value) : null
