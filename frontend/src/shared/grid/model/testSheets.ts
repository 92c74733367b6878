import type { CellValue, Sheet } from './types'

/** The contingent of the seed: eleven grades over five years, a computed total and the printed one. */
export const CONTINGENT = [
  [35, 27, 42, 21, 43],
  [24, 39, 32, 49, 20],
  [35, 26, 35, 35, 47],
  [31, 33, 33, 43, 33],
  [27, 34, 35, 33, 43],
  [26, 25, 35, 40, 34],
  [27, 26, 26, 36, 42],
  [37, 29, 30, 27, 36],
  [28, 34, 31, 31, 28],
  [35, 26, 36, 28, 27],
  [32, 32, 28, 33, 24],
]
export const TOTALS = [337, 331, 363, 376, 377]
export const YEARS = [2018, 2019, 2020, 2021, 2022]

/** Grades × years as the contingent page shows them; `cells` holds what is known. */
export function gradeSheet(cells: Record<string, CellValue> = {}, grades = 11): Sheet {
  const rows = [
    ...Array.from({ length: grades }, (_, index) => ({
      key: String(index + 1),
      label: `${index + 1}-класс`,
    })),
    { key: 'total', label: 'Бардыгы' },
    { key: 'declared', label: 'Отчетто', names: ['Бардыгы', 'Жалпы', 'Итого'] },
  ]
  const columns = YEARS.map((year) => ({ key: String(year), label: `${year}–${year + 1}` }))
  return {
    rows,
    columns,
    spec: (row) => (rows[row]?.key === 'total' ? { kind: 'computed' } : { kind: 'integer' }),
    value: (row, column) => cells[`${rows[row]?.key}|${columns[column]?.key}`] ?? null,
  }
}
