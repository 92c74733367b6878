import type { OlympiadStage, OlympiadTable } from '@/api'
import { difference } from '@/shared/grid/model/totals'
import type { CellValue, Line } from '@/shared/grid/model/types'
import type { TableModel } from './definition'
import { freshOlympiads, listed, type OlympiadForm, type OlympiadYearForm, STAGES } from './olympiadForm'
import { statesOf, yearLines } from './yearLines'
import { asNumber, editYear, fold } from './years'

type Figure = 'declaredPrizes' | 'participants'

const yearOf = (row: { schoolYear: number }) => row.schoolYear
const partsOf = (column: string): [OlympiadStage, Figure] => column.split('/') as [OlympiadStage, Figure]

function write(row: OlympiadYearForm, column: string, value: CellValue): OlympiadYearForm {
  const [stage, figure] = partsOf(column)
  return {
    ...row,
    stages: row.stages.map((one) => (one.stage === stage ? { ...one, [figure]: asNumber(value) } : one)),
  }
}

/** Olympiads: years down, prizes and participants of each stage across, as reports print them. */
export const olympiads: TableModel<OlympiadTable, OlympiadForm> = {
  toForm: ({ from, to, years }) => ({
    from,
    to,
    years: years
      .filter((row) => row.recorded)
      .map((row) => ({
        schoolYear: row.schoolYear,
        stages: STAGES.map((stage) => {
          const found = row.stages.find((one) => one.stage === stage)
          return {
            stage,
            participants: found?.participants ?? null,
            declaredPrizes: found?.declaredPrizes ?? null,
          }
        }),
      })),
    prizes: years.flatMap((row) =>
      row.results.map((result) => ({
        ...result,
        schoolYear: row.schoolYear,
        grade: result.grade ?? null,
      })),
    ),
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
      ? editYear(form, year, yearOf, freshOlympiads, (row) => row)
      : { ...form, years: form.years.filter((row) => row.schoolYear !== year) },

  apply: (form, changes) =>
    fold(form, changes, (now, { row, column, value }) =>
      editYear(now, Number(row), yearOf, freshOlympiads, (year) => write(year, column, value)),
    ),

  sheet: (form, table, words) => {
    const states = olympiads.states(table, form)
    const rows = yearLines(states, words)
    const columns: Line[] = (['declaredPrizes', 'participants'] as const).flatMap((figure) =>
      STAGES.map((stage) => ({
        key: `${stage}/${figure}`,
        label: words.label('olympiad_stage', stage),
        names: words.t(`olympiads.names.${stage}`).split('|'),
        hint: words.t(`olympiads.${figure}`),
      })),
    )
    const at = (row: number) => form.years.find((one) => String(one.schoolYear) === rows[row]?.key)
    return {
      rows,
      columns,
      spec: () => ({ kind: 'integer', max: 9999 }),
      value: (row, column) => {
        const [stage, figure] = partsOf(columns[column]?.key ?? '')
        return at(row)?.stages.find((one) => one.stage === stage)?.[figure] ?? null
      },
      locked: (row) => states[row]?.confirmed === true,
      blank: (row) => states[row]?.recorded !== true,
      note: (row, column) => {
        const [stage, figure] = partsOf(columns[column]?.key ?? '')
        const prizes = listed(form.prizes, Number(rows[row]?.key), stage)
        if (figure !== 'declaredPrizes' || prizes === null) return null
        const declared = at(row)?.stages.find((one) => one.stage === stage)?.declaredPrizes ?? null
        const off = difference(declared, prizes)
        return off === 0 ? null : words.t('indicators:olympiads.listed', { count: prizes })
      },
    }
  },

  placeOf: ({ field, ...finding }, form) => {
    // What is about all years is shown at the last one.
    const schoolYear = finding.schoolYear ?? form.years.at(-1)?.schoolYear
    if (schoolYear === undefined) return null
    const stage = field?.startsWith('stages/') ? field.split('/')[1] : undefined
    return { row: String(schoolYear), column: `${stage ?? 'district'}/declaredPrizes` }
  },

  placeAt: ([list, index, part, at, figure], form) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    if (row === undefined) return null
    const stage = part === 'stages' ? row.stages[Number(at)]?.stage : undefined
    return {
      row: String(row.schoolYear),
      column: `${stage ?? 'district'}/${figure === 'participants' ? figure : 'declaredPrizes'}`,
    }
  },
}
