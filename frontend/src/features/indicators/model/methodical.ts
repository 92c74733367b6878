import type { MethodicalPeriod, MethodicalTable, MethodicalTableUpdate, MethodicalYearUpdate } from '@/api'
import { difference, total } from '@/shared/grid/model/totals'
import type { CellValue, Line } from '@/shared/grid/model/types'
import { type TableModel, yearNames } from './definition'
import { statesOf } from './yearLines'
import { asNumber, editYear, fold } from './years'

const DECLARED = 'declaredTotal'
const TOTAL = 'total'
const KINDS = 'kinds/'

const yearOf = (row: { year: number }) => row.year

const fresh =
  (table: MethodicalTable) =>
  (year: number): MethodicalYearUpdate => ({
    year,
    period: table.years.find((row) => row.year === year)?.period ?? 'calendar_year',
    kinds: (table.years.find((row) => row.year === year)?.kinds ?? []).map(({ kind }) => ({
      kind,
      count: null,
    })),
    declaredTotal: null,
  })

function write(row: MethodicalYearUpdate, line: string, value: CellValue): MethodicalYearUpdate {
  if (line === DECLARED) return { ...row, declaredTotal: asNumber(value) }
  const kind = line.slice(KINDS.length)
  const known = row.kinds.some((one) => one.kind === kind)
  const kinds = known ? row.kinds : [...row.kinds, { kind, count: null }]
  return {
    ...row,
    kinds: kinds.map((one) => (one.kind === kind ? { ...one, count: asNumber(value) } : one)),
  }
}

/** The years of a report run from January or from September; one switch for all that may still change. */
export function setPeriod(
  form: MethodicalTableUpdate,
  period: MethodicalPeriod,
  confirmed: ReadonlySet<number>,
): MethodicalTableUpdate {
  return {
    ...form,
    years: form.years.map((row) => (confirmed.has(row.year) ? row : { ...row, period })),
  }
}

/** Methodical materials: kinds down, years across, the printed total under the computed one. */
export const methodical: TableModel<MethodicalTable, MethodicalTableUpdate> = {
  toForm: ({ from, to, years }) => ({
    from,
    to,
    years: years
      .filter((row) => row.recorded)
      .map(({ year, period, kinds, declaredTotal = null }) => ({
        year,
        period,
        kinds: kinds.map(({ kind, count = null }) => ({ kind, count })),
        declaredTotal,
      })),
  }),

  states: (table, form) =>
    statesOf(
      table.years,
      yearOf,
      (row) => row.confirmed,
      (year) => form.years.some((row) => row.year === year),
    ),

  setRecorded: (form, year, recorded, table) =>
    recorded
      ? editYear(form, year, yearOf, fresh(table), (row) => row)
      : { ...form, years: form.years.filter((row) => row.year !== year) },

  apply: (form, changes, table) =>
    fold(form, changes, (now, { row, column, value }) =>
      editYear(now, Number(column), yearOf, fresh(table), (year) => write(year, row, value)),
    ),

  sheet: (form, table, words) => {
    const states = methodical.states(table, form)
    const years = table.years.map((row) => form.years.find((one) => one.year === row.year))
    const columns: Line[] = table.years.map((row, index) => {
      const period = years[index]?.period ?? row.period
      return {
        key: String(row.year),
        label: period === 'calendar_year' ? String(row.year) : words.year(row.year),
        names: yearNames(row.year),
        hint: states[index]?.confirmed
          ? words.t('indicators:year.confirmed')
          : states[index]?.recorded
            ? undefined
            : words.t('indicators:year.empty'),
      }
    })
    const kinds = [...new Set(table.years.flatMap((row) => row.kinds.map(({ kind }) => kind)))]
    const rows: Line[] = [
      ...kinds.map((kind) => ({
        key: `${KINDS}${kind}`,
        label: words.label('methodical_material_kind', kind),
      })),
      { key: TOTAL, label: words.t('indicators:total'), tone: 'total' },
      {
        key: DECLARED,
        label: words.t('indicators:declaredTotal'),
        names: words.t('indicators:totalNames').split('|'),
        tone: 'declared',
      },
    ]
    const count = (column: number, kind: string | undefined): CellValue =>
      years[column]?.kinds.find((one) => one.kind === kind)?.count ?? null
    const sums = table.years.map((_, column) => total(kinds.map((kind) => count(column, kind))))
    return {
      rows,
      columns,
      spec: (row) => (rows[row]?.key === TOTAL ? { kind: 'computed' } : { kind: 'integer', max: 99_999 }),
      value: (row, column) => {
        const key = rows[row]?.key ?? ''
        if (key === TOTAL) return sums[column]?.sum ?? null
        if (key === DECLARED) return years[column]?.declaredTotal ?? null
        return count(column, kinds[row])
      },
      locked: (_row, column) => states[column]?.confirmed === true,
      blank: (_row, column) => states[column]?.recorded !== true,
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
    const schoolYear = finding.schoolYear ?? form.years.at(-1)?.year
    const { field } = finding
    return schoolYear === undefined ? null : { row: field ?? DECLARED, column: String(schoolYear) }
  },

  placeAt: ([list, index, part, at], form) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    if (row === undefined) return null
    const kind = part === 'kinds' ? row.kinds[Number(at)]?.kind : undefined
    return { row: kind === undefined ? DECLARED : `${KINDS}${kind}`, column: String(row.year) }
  },
}
