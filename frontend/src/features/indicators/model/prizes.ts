import type { OlympiadResult, OlympiadTableUpdate } from '@/api'
import type { CellSpec, Change, Line, Sheet } from '@/shared/grid/model/types'
import type { Words } from './definition'
import { editRows, listLines, newRowAfter } from './lists'
import { freshOlympiads, isWhole, type OlympiadForm, type PrizeRow, REQUIRED } from './olympiadForm'
import { asNumber, editYear, yearsIn } from './years'

const COLUMNS = ['schoolYear', 'stage', 'subject', 'place', 'grade', 'count'] as const
const PLACES = [1, 2, 3]

// A line that is begun is one prize until somebody says more.
const fresh = (): PrizeRow => ({
  schoolYear: null,
  stage: null,
  subject: null,
  place: null,
  grade: null,
  count: 1,
})
const isEmpty = (row: PrizeRow): boolean =>
  COLUMNS.every((column) => column === 'count' || row[column] === null)

/** How many lines wait for the rest of their cells. */
export const unfinishedPrizes = (form: OlympiadForm): number =>
  form.prizes.filter((row) => !isWhole(row)).length

function write(row: PrizeRow, column: string, value: Change['value']): PrizeRow {
  const numeric = column === 'grade' || column === 'count'
  if (numeric) return { ...row, [column]: asNumber(value) }
  if (column === 'schoolYear' || column === 'place')
    return { ...row, [column]: value === null ? null : Number(value) }
  return { ...row, [column]: value === null ? null : String(value) }
}

export const applyPrizes = (form: OlympiadForm, changes: readonly Change[]): OlympiadForm => ({
  ...form,
  prizes: editRows(form.prizes, changes, fresh, write, isEmpty),
})

export function prizeSheet(
  form: OlympiadForm,
  confirmed: ReadonlySet<number>,
  readOnly: boolean,
  words: Words,
): Sheet {
  const rows = listLines(form.prizes.length, readOnly)
  const columns: Line[] = COLUMNS.map((key) => ({
    key,
    label: words.t(`prizes.${key}`),
    tone: key === 'subject' ? 'wide' : undefined,
  }))
  const specs: Record<(typeof COLUMNS)[number], CellSpec> = {
    schoolYear: {
      kind: 'choice',
      choices: yearsIn(form)
        .filter((year) => !confirmed.has(year))
        .map((year) => ({ value: String(year), label: words.year(year), names: [`${year}-${year + 1}`] })),
    },
    stage: { kind: 'choice', choices: words.choices('olympiad_stage') },
    subject: { kind: 'choice', choices: words.choices('olympiad_subject') },
    place: {
      kind: 'choice',
      choices: PLACES.map((place) => ({ value: String(place), label: String(place) })),
    },
    grade: { kind: 'integer', max: 12 },
    count: { kind: 'integer', max: 999 },
  }
  return {
    rows,
    columns,
    spec: (_row, column) => specs[COLUMNS[column] ?? 'count'],
    value: (row, column) => {
      const key = COLUMNS[column] ?? 'count'
      const value = form.prizes[row]?.[key] ?? null
      return value !== null && (key === 'schoolYear' || key === 'place') ? String(value) : value
    },
    locked: (row) => {
      const year = form.prizes[row]?.schoolYear
      return year !== null && year !== undefined && confirmed.has(year)
    },
    blank: (row) => form.prizes[row] === undefined,
    note: (row, column) => {
      const key = COLUMNS[column]
      const line = form.prizes[row]
      return line !== undefined && key !== undefined && REQUIRED.includes(key) && line[key] === null
        ? words.t('indicators:required')
        : null
    },
    newRow: readOnly ? undefined : newRowAfter(rows.length),
  }
}

/** The body of the contract: whole lines under their years; a year that only the list names is recorded by it. */
export function olympiadBody(form: OlympiadForm): OlympiadTableUpdate {
  const whole = form.prizes.filter(isWhole)
  const named = whole.reduce(
    (now, { schoolYear }) =>
      editYear(
        now,
        schoolYear ?? 0,
        (row) => row.schoolYear,
        freshOlympiads,
        (row) => row,
      ),
    form,
  )
  return {
    from: form.from,
    to: form.to,
    years: named.years.map((row) => ({
      ...row,
      results: whole.filter((prize) => prize.schoolYear === row.schoolYear).map(toResult),
    })),
  }
}

const toResult = ({ stage, subject, place, grade, count }: PrizeRow): OlympiadResult =>
  ({ stage, subject, place, grade, count }) as OlympiadResult
