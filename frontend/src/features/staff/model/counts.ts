import type { StaffCount } from '@/api'

/** Rows of a table as they are shown: the row of unknown values only when somebody stands in it. */
export const shownRows = (rows: readonly StaffCount[]): StaffCount[] =>
  rows.filter((row) => row.code !== 'unknown' || row.total > 0)

export const sumOf = (rows: readonly StaffCount[]): Omit<StaffCount, 'code'> =>
  rows.reduce(
    (sum, row) => ({
      total: sum.total + row.total,
      women: sum.women + row.women,
      men: sum.men + row.men,
    }),
    { total: 0, women: 0, men: 0 },
  )

/** Share in percent with one decimal, half up; of nobody there is no share. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10
