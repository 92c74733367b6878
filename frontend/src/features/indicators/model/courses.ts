import type { CourseTable, CourseTableUpdate, CourseYearUpdate } from '@/api'
import { difference, share } from '@/shared/grid/model/totals'
import type { CellSpec, CellValue, Line } from '@/shared/grid/model/types'
import type { TableModel } from './definition'
import { statesOf, yearLines } from './yearLines'
import { asNumber, editYear, fold, fromDecimal, toDecimal } from './years'

const COLUMNS = [
  'teachers',
  'attended',
  'declaredPct',
  'registerTeachers',
  'registerAttended',
  'pct',
] as const
type Column = (typeof COLUMNS)[number]

const TOLERANCE = 1
const yearOf = (row: { schoolYear: number }) => row.schoolYear
const fresh = (schoolYear: number): CourseYearUpdate => ({
  schoolYear,
  teachers: null,
  attended: null,
  declaredPct: null,
})

const write = (row: CourseYearUpdate, column: string, value: CellValue): CourseYearUpdate =>
  column === 'declaredPct' ? { ...row, declaredPct: toDecimal(value) } : { ...row, [column]: asNumber(value) }

function specOf(column: Column): CellSpec {
  if (column === 'declaredPct') return { kind: 'decimal', digits: 2, max: 100 }
  if (column === 'teachers' || column === 'attended') return { kind: 'integer', max: 9999 }
  return { kind: 'computed', percent: column === 'pct' }
}

/** Teachers who attended a course: as typed from reports, beside what the staff register says. */
export const courses: TableModel<CourseTable, CourseTableUpdate> = {
  toForm: ({ from, to, years }) => ({
    from,
    to,
    years: years
      .filter((row) => row.recorded)
      .map(({ schoolYear, teachers = null, attended = null, declaredPct = null }) => ({
        schoolYear,
        teachers,
        attended,
        declaredPct,
      })),
  }),

  states: (table, form) =>
    statesOf(
      table.years,
      yearOf,
      (row) => row.confirmed,
      (year) => form.years.some((row) => row.schoolYear === year),
    ),

  setRecorded: (form, year, recorded) =>
    recorded
      ? editYear(form, year, yearOf, fresh, (row) => row)
      : { ...form, years: form.years.filter((row) => row.schoolYear !== year) },

  apply: (form, changes) =>
    fold(form, changes, (now, { row, column, value }) =>
      editYear(now, Number(row), yearOf, fresh, (year) => write(year, column, value)),
    ),

  sheet: (form, table, words) => {
    const states = courses.states(table, form)
    const rows = yearLines(states, words)
    const columns: Line[] = COLUMNS.map((key) => ({
      key,
      label: words.t(`courses.${key}`),
      names: words.t(`courses.names.${key}`).split('|'),
    }))
    const at = (row: number) => form.years.find((one) => String(one.schoolYear) === rows[row]?.key)
    const pct = (row: number) => {
      const known = table.years[row]
      // The register knows the people; what was typed counts where it does not.
      return known?.source === 'register'
        ? share(known.registerAttended ?? null, known.registerTeachers ?? null)
        : share(at(row)?.attended ?? null, at(row)?.teachers ?? null)
    }
    return {
      rows,
      columns,
      spec: (_row, column) => specOf(COLUMNS[column] ?? 'pct'),
      value: (row, column) => {
        const key = COLUMNS[column] ?? 'pct'
        if (key === 'pct') return pct(row)
        if (key === 'registerTeachers' || key === 'registerAttended') return table.years[row]?.[key] ?? null
        if (key === 'declaredPct') return fromDecimal(at(row)?.declaredPct)
        return at(row)?.[key] ?? null
      },
      locked: (row) => states[row]?.confirmed === true,
      blank: (row, column) => {
        const key = COLUMNS[column] ?? 'pct'
        return states[row]?.recorded !== true && !key.startsWith('register') && key !== 'pct'
      },
      note: (row, column) => {
        const key = COLUMNS[column]
        if (key === 'pct')
          return table.years[row]?.source === 'register' ? words.t('indicators:courses.byRegister') : null
        if (key !== 'declaredPct') return null
        const off = difference(fromDecimal(at(row)?.declaredPct), pct(row))
        return off === null || Math.abs(off) < TOLERANCE ? null : words.signed(Math.round(off * 10) / 10)
      },
    }
  },

  placeOf: ({ field, ...finding }, form) => {
    // What is about all years is shown at the last one.
    const schoolYear = finding.schoolYear ?? form.years.at(-1)?.schoolYear
    if (schoolYear === undefined) return null
    const known = COLUMNS.find((column) => column === field && column !== 'pct')
    return { row: String(schoolYear), column: known ?? 'declaredPct' }
  },

  placeAt: ([list, index, figure], form) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    return row === undefined ? null : { row: String(row.schoolYear), column: figure ?? 'teachers' }
  },
}
