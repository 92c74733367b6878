import type {
  AttestationGradeUpdate,
  AttestationTable,
  AttestationTableUpdate,
  AttestationYearUpdate,
} from '@/api'
import { difference, share, total } from '@/shared/grid/model/totals'
import type { CellSpec, CellValue, Line } from '@/shared/grid/model/types'
import type { TableModel } from './definition'
import { statesOf } from './yearLines'
import { asNumber, editYear, fold } from './years'

const FIGURES = ['graduates', 'mark5', 'mark4', 'mark3', 'mark2'] as const
const COLUMNS = [...FIGURES, 'marksSum', 'qualityPct', 'passRatePct'] as const
type Figure = (typeof FIGURES)[number]

const isFigure = (column: string): column is Figure => (FIGURES as readonly string[]).includes(column)
const yearOf = (row: { schoolYear: number }) => row.schoolYear
const rowOf = (year: number, grade: number) => `${year}/${grade}`
const partsOf = (row: string): [number, number] => row.split('/').map(Number) as [number, number]

const emptyGrade = (grade: number): AttestationGradeUpdate => ({
  grade,
  graduates: null,
  mark5: null,
  mark4: null,
  mark3: null,
  mark2: null,
})

const fresh =
  (table: AttestationTable) =>
  (schoolYear: number): AttestationYearUpdate => ({
    schoolYear,
    grades: (table.years.find((row) => row.schoolYear === schoolYear)?.grades ?? []).map(({ grade }) =>
      emptyGrade(grade),
    ),
  })

function write(row: AttestationYearUpdate, grade: number, column: string, value: CellValue) {
  const before = row.grades.find((one) => one.grade === grade) ?? emptyGrade(grade)
  const others = row.grades.filter((one) => one.grade !== grade)
  return {
    ...row,
    grades: [...others, { ...before, [column]: asNumber(value) }].sort((a, b) => a.grade - b.grade),
  }
}

function specOf(column: string): CellSpec {
  if (isFigure(column)) return { kind: 'integer', max: 9999 }
  return { kind: 'computed', percent: column !== 'marksSum' }
}

const sum = (...values: (number | null | undefined)[]): number | null => {
  const all = total(values.map((value) => value ?? null))
  return all.unknown > 0 ? null : all.sum
}

/** Final attestation: the graduating grades of each year down, marks across. */
export const attestation: TableModel<AttestationTable, AttestationTableUpdate> = {
  toForm: ({ from, to, years }) => ({
    from,
    to,
    years: years
      .filter((row) => row.recorded)
      .map(({ schoolYear, grades }) => ({
        schoolYear,
        grades: grades.map(({ grade, graduates, mark5, mark4, mark3, mark2 }) => ({
          grade,
          graduates: graduates ?? null,
          mark5: mark5 ?? null,
          mark4: mark4 ?? null,
          mark3: mark3 ?? null,
          mark2: mark2 ?? null,
        })),
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
    fold(form, changes, (now, { row, column, value }) => {
      const [year, grade] = partsOf(row)
      return editYear(now, year, yearOf, fresh(table), (one) => write(one, grade, column, value))
    }),

  sheet: (form, table, words) => {
    const states = attestation.states(table, form)
    const rows: Line[] = table.years.flatMap(({ schoolYear, grades }, index) =>
      grades.map(({ grade }) => ({
        key: rowOf(schoolYear, grade),
        // Its year stands before the grade: on its own the grade names five rows.
        label: words.t('indicators:attestation.row', { year: words.year(schoolYear), grade }),
        names: [`${schoolYear}-${schoolYear + 1} ${grade}`],
        hint: states[index]?.confirmed
          ? words.t('indicators:year.confirmed')
          : states[index]?.recorded
            ? undefined
            : words.t('indicators:year.empty'),
      })),
    )
    const columns: Line[] = COLUMNS.map((key) => ({
      key,
      label: words.t(`attestation.${key}`),
      names: words.t(`attestation.names.${key}`).split('|'),
    }))
    const at = (row: number) => {
      const [year, grade] = partsOf(rows[row]?.key ?? '')
      const found = form.years.find((one) => one.schoolYear === year)
      return { year, found, figures: found?.grades.find((one) => one.grade === grade) }
    }
    const sumOf = (figures: AttestationGradeUpdate) =>
      total([figures.mark5, figures.mark4, figures.mark3, figures.mark2].map((mark) => mark ?? null)).sum
    return {
      rows,
      columns,
      spec: (_row, column) => specOf(COLUMNS[column] ?? ''),
      value: (row, column) => {
        const { figures } = at(row)
        const key = COLUMNS[column] ?? 'graduates'
        if (figures === undefined) return null
        if (isFigure(key)) return figures[key] ?? null
        if (key === 'marksSum') return sumOf(figures)
        const good = sum(figures.mark5, figures.mark4)
        return share(key === 'qualityPct' ? good : sum(good, figures.mark3), figures.graduates ?? null)
      },
      locked: (row) => states.some((state) => state.year === at(row).year && state.confirmed),
      blank: (row) => at(row).found === undefined,
      note: (row, column) => {
        const { figures } = at(row)
        if (COLUMNS[column] !== 'marksSum' || figures === undefined) return null
        const off = difference(sumOf(figures), figures.graduates ?? null)
        return off === null || off === 0 ? null : words.signed(off)
      },
    }
  },

  placeOf: ({ field, ...finding }, form) => {
    // What is about all years is shown at the last one.
    const schoolYear = finding.schoolYear ?? form.years.at(-1)?.schoolYear
    if (schoolYear === undefined) return null
    const [list, grade, figure] = field?.split('/') ?? []
    const first = form.years.find((row) => row.schoolYear === schoolYear)?.grades[0]?.grade
    const row = list === 'grades' ? grade : first
    return row === undefined ? null : { row: `${schoolYear}/${row}`, column: figure ?? 'graduates' }
  },

  placeAt: ([list, index, part, at, figure], form) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    const grade = part === 'grades' ? row?.grades[Number(at)]?.grade : row?.grades[0]?.grade
    return row === undefined || grade === undefined
      ? null
      : { row: rowOf(row.schoolYear, grade), column: figure ?? 'graduates' }
  },
}
