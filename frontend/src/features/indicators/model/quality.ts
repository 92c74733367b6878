import type {
  GradeBlock,
  QualityBlock,
  QualityBlockUpdate,
  QualityTable,
  QualityTableUpdate,
  QualityYearUpdate,
  ReportPeriod,
} from '@/api'
import { difference, share } from '@/shared/grid/model/totals'
import type { CellSpec, CellValue, Line } from '@/shared/grid/model/types'
import { type TableModel, type Words, yearNames } from './definition'
import { statesOf } from './yearLines'
import { asNumber, editYear, fold, fromDecimal, toDecimal } from './years'

const COUNTS = ['total', 'excellent', 'good', 'satisfactory', 'failing', 'ungraded'] as const
const COLUMNS = [
  'period',
  ...COUNTS,
  'ungradedGrades',
  'declaredQualityPct',
  'qualityPct',
  'passRatePct',
] as const
type Column = (typeof COLUMNS)[number]
type Count = (typeof COUNTS)[number]

const isCount = (column: string): column is Count => (COUNTS as readonly string[]).includes(column)
const yearOf = (row: { schoolYear: number }) => row.schoolYear
const rowOf = (year: number, block: string) => `${year}/${block}`
const partsOf = (row: string): [number, GradeBlock] => {
  const [year, block] = row.split('/')
  return [Number(year), block as GradeBlock]
}

const fresh = (schoolYear: number): QualityYearUpdate => ({
  schoolYear,
  period: 'year',
  ungradedGrades: null,
  blocks: [],
})

const emptyBlock = (block: GradeBlock): QualityBlockUpdate => ({
  block,
  total: null,
  excellent: null,
  good: null,
  satisfactory: null,
  failing: null,
  ungraded: null,
  declaredQualityPct: null,
})

function write(
  row: QualityYearUpdate,
  block: GradeBlock,
  column: string,
  value: CellValue,
): QualityYearUpdate {
  if (column === 'period') return { ...row, period: (value ?? row.period) as ReportPeriod }
  if (column === 'ungradedGrades')
    return { ...row, ungradedGrades: value === null ? null : String(value).split(',').map(Number) }
  const before = row.blocks.find((one) => one.block === block) ?? emptyBlock(block)
  const after = isCount(column)
    ? { ...before, [column]: asNumber(value) }
    : { ...before, declaredQualityPct: toDecimal(value) }
  return { ...row, blocks: [...row.blocks.filter((one) => one.block !== block), after] }
}

/** Tolerance of a printed percentage in points: reports cut and round as they like. */
const TOLERANCE = 1

function specOf(column: Column, words: Words): CellSpec {
  if (column === 'period') return { kind: 'choice', choices: words.choices('report_period') }
  if (column === 'ungradedGrades') return { kind: 'grades' }
  if (column === 'declaredQualityPct') return { kind: 'decimal', digits: 2, max: 100 }
  return isCount(column) ? { kind: 'integer', max: 99_999 } : { kind: 'computed', percent: true }
}

const sum = (...values: (number | null | undefined)[]): number | null =>
  values.some((value) => value === null || value === undefined)
    ? null
    : values.reduce<number>((all, value) => all + (value ?? 0), 0)

/** Quality and pass rate of a block in percent; nothing while a part of it is unknown. */
export function rates(block: Partial<Record<Count, number | null>>) {
  const { total = null, ungraded = null } = block
  const graded = total === null || ungraded === null ? null : total - ungraded
  return {
    qualityPct: share(sum(block.excellent, block.good), graded),
    passRatePct: share(sum(block.excellent, block.good, block.satisfactory), graded),
  }
}

const blocksIn = (blocks: readonly QualityBlock[], all: boolean) =>
  blocks.filter(({ block }) => all || block === 'all')

/** Quality of knowledge by year and block of grades; `blocks`: with the blocks, or the school as a whole only. */
export const quality = (blocks: boolean): TableModel<QualityTable, QualityTableUpdate> => ({
  toForm: ({ from, to, years }) => ({
    from,
    to,
    years: years
      .filter((row) => row.recorded)
      .map((row) => ({
        schoolYear: row.schoolYear,
        period: row.period ?? 'year',
        ungradedGrades: row.ungradedGrades,
        blocks: row.blocks.map((one) => ({
          block: one.block,
          total: one.total ?? null,
          excellent: one.excellent ?? null,
          good: one.good ?? null,
          satisfactory: one.satisfactory ?? null,
          failing: one.failing ?? null,
          ungraded: one.ungraded ?? null,
          declaredQualityPct: one.declaredQualityPct ?? null,
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

  setRecorded: (form, year, recorded) =>
    recorded
      ? editYear(form, year, yearOf, fresh, (row) => row)
      : { ...form, years: form.years.filter((row) => row.schoolYear !== year) },

  apply: (form, changes) =>
    fold(form, changes, (now, { row, column, value }) => {
      const [year, block] = partsOf(row)
      return editYear(now, year, yearOf, fresh, (one) => write(one, block, column, value))
    }),

  sheet: (form, table, words) => {
    const states = quality(blocks).states(table, form)
    const rows: Line[] = table.years.flatMap((year, index) =>
      blocksIn(year.blocks, blocks).map(({ block, firstGrade, lastGrade }) => ({
        key: rowOf(year.schoolYear, block),
        label:
          block === 'all'
            ? words.year(year.schoolYear)
            : words.t('indicators:quality.block', { first: firstGrade ?? '', last: lastGrade ?? '' }),
        names: block === 'all' ? yearNames(year.schoolYear) : [],
        hint:
          block !== 'all'
            ? undefined
            : states[index]?.confirmed
              ? words.t('indicators:year.confirmed')
              : states[index]?.recorded
                ? undefined
                : words.t('indicators:year.empty'),
        tone: blocks && block === 'all' ? 'strong' : undefined,
      })),
    )
    const columns: Line[] = COLUMNS.map((key) => ({
      key,
      label: words.t(`quality.${key}`),
      names: words.t(`quality.names.${key}`).split('|'),
    }))
    const at = (row: number) => {
      const [year, block] = partsOf(rows[row]?.key ?? '')
      const found = form.years.find((one) => one.schoolYear === year)
      return { year, block, row: found, figures: found?.blocks.find((one) => one.block === block) }
    }
    const ofYear = (column: number) => COLUMNS[column] === 'period' || COLUMNS[column] === 'ungradedGrades'
    return {
      rows,
      columns,
      spec: (_row, column) => specOf(COLUMNS[column] ?? 'total', words),
      value: (row, column) => {
        const { row: year, block, figures } = at(row)
        const key = COLUMNS[column] ?? 'total'
        if (year === undefined || (ofYear(column) && block !== 'all')) return null
        if (key === 'period') return year.period
        if (key === 'ungradedGrades')
          return year.ungradedGrades?.length ? year.ungradedGrades.join(',') : null
        if (figures === undefined) return null
        if (key === 'declaredQualityPct') return fromDecimal(figures.declaredQualityPct)
        return isCount(key) ? (figures[key] ?? null) : rates(figures)[key]
      },
      locked: (row, column) => {
        const { year, block } = at(row)
        return (
          (ofYear(column) && block !== 'all') ||
          states.some((state) => state.year === year && state.confirmed)
        )
      },
      blank: (row, column) => at(row).row === undefined || (ofYear(column) && at(row).block !== 'all'),
      note: (row, column) => {
        const { figures } = at(row)
        if (COLUMNS[column] !== 'declaredQualityPct' || figures === undefined) return null
        const off = difference(fromDecimal(figures.declaredQualityPct), rates(figures).qualityPct)
        return off === null || Math.abs(off) < TOLERANCE ? null : words.signed(Math.round(off * 10) / 10)
      },
    }
  },

  placeOf: ({ field, ...finding }, form) => {
    // What is about all years is shown at the last one.
    const schoolYear = finding.schoolYear ?? form.years.at(-1)?.schoolYear
    if (schoolYear === undefined) return null
    const [list, block, figure] = field?.split('/') ?? []
    if (list === 'blocks' && block !== undefined)
      return { row: rowOf(schoolYear, block), column: figure ?? 'total' }
    return { row: rowOf(schoolYear, 'all'), column: list || 'total' }
  },

  placeAt: ([list, index, part, at, figure], form) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    if (row === undefined) return null
    const block = part === 'blocks' ? (row.blocks[Number(at)]?.block ?? 'all') : 'all'
    return { row: rowOf(row.schoolYear, block), column: (part === 'blocks' ? figure : part) ?? 'total' }
  },
})
