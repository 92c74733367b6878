import type { ContingentTable, ContingentTableUpdate, ContingentYear, ContingentYearUpdate } from '@/api'
import { difference, total } from '@/shared/grid/model/totals'
import type { CellValue, Line } from '@/shared/grid/model/types'
import { gradeNames, type TableModel } from './definition'
import { statesOf, yearLines } from './yearLines'
import { asNumber, editYear, fold } from './years'

const DECLARED = 'declaredTotal'
const TOTAL = 'total'

const yearOf = (row: { schoolYear: number }) => row.schoolYear
const rowOf = (grade: number) => `grades/${grade}`
const gradeOf = (row: string) => Number(row.slice('grades/'.length))

const fresh =
  (table: ContingentTable) =>
  (schoolYear: number): ContingentYearUpdate => ({
    schoolYear,
    grades: gradesIn(table.years.find((row) => row.schoolYear === schoolYear)).map((grade) => ({
      grade,
      pupils: null,
    })),
    declaredTotal: null,
  })

const gradesIn = (row: ContingentYear | undefined): number[] => row?.grades.map(({ grade }) => grade) ?? []

function write(row: ContingentYearUpdate, line: string, value: CellValue): ContingentYearUpdate {
  if (line === DECLARED) return { ...row, declaredTotal: asNumber(value) }
  const grade = gradeOf(line)
  const others = row.grades.filter((one) => one.grade !== grade)
  return {
    ...row,
    grades: [...others, { grade, pupils: asNumber(value) }].sort((a, b) => a.grade - b.grade),
  }
}

/** Pupils by grade and school year: grades down, years across, the printed total under the computed one. */
export const contingent: TableModel<ContingentTable, ContingentTableUpdate> = {
  toForm: ({ from, to, years }) => ({
    from,
    to,
    years: years
      .filter((row) => row.recorded)
      .map(({ schoolYear, grades, declaredTotal = null }) => ({
        schoolYear,
        grades: grades.map(({ grade, pupils = null }) => ({ grade, pupils })),
        declaredTotal,
      })),
  }),

  states: (table, form) =>
    statesOf(
      table.years,
      yearOf,
      (row) => row.confirmed,
      (year) => form.years.some((row) => row.schoolYear === year),
    ),

  setRecorded: (form, year, recorded, table) =>
    recorded
      ? editYear(form, year, yearOf, fresh(table), (row) => row)
      : { ...form, years: form.years.filter((row) => row.schoolYear !== year) },

  apply: (form, changes, table) =>
    fold(form, changes, (now, { row, column, value }) =>
      editYear(now, Number(column), yearOf, fresh(table), (year) => write(year, row, value)),
    ),

  sheet: (form, table, words) => {
    const states = contingent.states(table, form)
    const columns = yearLines(states, words)
    const grades = [...new Set(table.years.flatMap(gradesIn))].sort((a, b) => a - b)
    const rows: Line[] = [
      ...grades.map((grade) => ({
        key: rowOf(grade),
        label: words.t('indicators:grade', { grade }),
        names: gradeNames(grade),
      })),
      { key: TOTAL, label: words.t('indicators:total'), tone: 'total' },
      {
        key: DECLARED,
        label: words.t('indicators:declaredTotal'),
        names: words.t('indicators:totalNames').split('|'),
        tone: 'declared',
      },
    ]
    const years = table.years.map((row) => form.years.find((one) => one.schoolYear === row.schoolYear))
    const known = table.years.map((row) => new Set(gradesIn(row)))
    const pupils = (column: number, grade: number): CellValue =>
      years[column]?.grades.find((one) => one.grade === grade)?.pupils ?? null
    const sums = table.years.map((_, column) =>
      total([...(known[column] ?? [])].map((grade) => pupils(column, grade))),
    )
    return {
      rows,
      columns,
      spec: (row) => (rows[row]?.key === TOTAL ? { kind: 'computed' } : { kind: 'integer', max: 99_999 }),
      value: (row, column) => {
        const key = rows[row]?.key ?? ''
        if (key === TOTAL) return sums[column]?.sum ?? null
        if (key === DECLARED) return years[column]?.declaredTotal ?? null
        return pupils(column, gradeOf(key))
      },
      locked: (row, column) =>
        states[column]?.confirmed === true || (row < grades.length && !known[column]?.has(grades[row] ?? 0)),
      blank: (row, column) =>
        !states[column]?.recorded || (row < grades.length && !known[column]?.has(grades[row] ?? 0)),
      note: (row, column) => {
        const sum = sums[column]
        if (sum === undefined) return null
        if (rows[row]?.key === TOTAL)
          return sum.sum !== null && sum.unknown > 0
            ? words.t('indicators:unknownPart', { count: sum.unknown })
            : null
        if (rows[row]?.key !== DECLARED || sum.unknown > 0) return null
        const off = difference(years[column]?.declaredTotal ?? null, sum.sum)
        return off === null || off === 0 ? null : words.signed(off)
      },
    }
  },

  placeOf: (finding, form) => {
    const schoolYear = finding.schoolYear ?? form.years.at(-1)?.schoolYear
    const { field } = finding
    return schoolYear === undefined ? null : { row: field ?? TOTAL, column: String(schoolYear) }
  },

  placeAt: ([list, index, part, at], form) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    if (row === undefined) return null
    const grade = part === 'grades' ? row.grades[Number(at)]?.grade : undefined
    return { row: grade === undefined ? DECLARED : rowOf(grade), column: String(row.schoolYear) }
  },
}
