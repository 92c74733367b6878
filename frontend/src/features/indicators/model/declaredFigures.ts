import { type DeclaredFigureTable, type DeclaredFigureTableUpdate, newIdempotencyKey } from '@/api'
import type { CellSpec, Change, Line, Sheet } from '@/shared/grid/model/types'
import type { Words } from './definition'
import { editRows, listLines, newRowAfter } from './lists'
import { fromDecimal, toDecimal } from './years'

/** A printed figure while it is written; what is missing keeps it from being sent. */
export interface FigureRow {
  id: string
  figure: string | null
  schoolYear: number | null
  value: string | null
  place: string | null
}

export interface FigureForm {
  figures: readonly FigureRow[]
}

const COLUMNS = ['figure', 'schoolYear', 'value', 'place', 'registerValue'] as const
const REQUIRED: readonly string[] = ['figure', 'value', 'place']

const isEmpty = ({ figure, schoolYear, value, place }: FigureRow): boolean =>
  figure === null && schoolYear === null && value === null && place === null
const isWhole = ({ figure, value, place }: FigureRow): boolean =>
  figure !== null && value !== null && place !== null

export const figureForm = ({ figures }: DeclaredFigureTable): FigureForm => ({
  figures: figures.map(({ id, figure, value, place, schoolYear = null }) => ({
    id,
    figure,
    value: String(Number(value)),
    place,
    schoolYear,
  })),
})

export const figureBody = ({ figures }: FigureForm): DeclaredFigureTableUpdate => ({
  figures: figures.flatMap(({ id, figure, value, place, schoolYear }) =>
    figure === null || value === null || place === null ? [] : [{ id, figure, value, place, schoolYear }],
  ),
})

export const unfinishedFigures = ({ figures }: FigureForm): number =>
  figures.filter((row) => !isWhole(row)).length

export const applyFigures = (form: FigureForm, changes: readonly Change[]): FigureForm => ({
  figures: editRows<FigureRow>(
    form.figures,
    changes,
    () => ({ id: newIdempotencyKey(), figure: null, schoolYear: null, value: null, place: null }),
    (row, column, value) => {
      if (column === 'value') return { ...row, value: toDecimal(value) }
      if (column === 'schoolYear') return { ...row, schoolYear: value === null ? null : Number(value) }
      return { ...row, [column]: value === null ? null : String(value) }
    },
    isEmpty,
  ),
})

/** Figures printed in other reports, beside what the registers say. */
export function figureSheet(
  form: FigureForm,
  table: DeclaredFigureTable,
  years: readonly number[],
  readOnly: boolean,
  words: Words,
): Sheet {
  const rows = listLines(form.figures.length, readOnly)
  const columns: Line[] = COLUMNS.map((key) => ({
    key,
    label: words.t(`figures.${key}`),
    tone: key === 'figure' || key === 'place' ? 'wide' : undefined,
  }))
  const specs: Record<(typeof COLUMNS)[number], CellSpec> = {
    figure: { kind: 'choice', choices: words.choices('declared_figure') },
    schoolYear: {
      kind: 'choice',
      choices: years.map((year) => ({
        value: String(year),
        label: words.year(year),
        names: [`${year}-${year + 1}`],
      })),
    },
    value: { kind: 'decimal', digits: 2, max: 9_999_999 },
    place: { kind: 'text', maxLength: 200 },
    registerValue: { kind: 'computed' },
  }
  // What the registers say is known for the figure as it was sent.
  const known = (row: number) => {
    const line = form.figures[row]
    const found = table.figures.find(({ id }) => id === line?.id)
    return found?.figure === line?.figure && (found?.schoolYear ?? null) === (line?.schoolYear ?? null)
      ? found
      : undefined
  }
  return {
    rows,
    columns,
    spec: (_row, column) => specs[COLUMNS[column] ?? 'registerValue'],
    value: (row, column) => {
      const key = COLUMNS[column] ?? 'registerValue'
      const line = form.figures[row]
      if (key === 'registerValue') return fromDecimal(known(row)?.registerValue)
      if (key === 'value') return fromDecimal(line?.value)
      if (key === 'schoolYear')
        return line?.schoolYear === null || line === undefined ? null : String(line.schoolYear)
      return line?.[key] ?? null
    },
    blank: (row) => form.figures[row] === undefined,
    note: (row, column) => {
      const key = COLUMNS[column] ?? ''
      const line = form.figures[row]
      if (line === undefined) return null
      if (key === 'registerValue') return known(row)?.differs ? words.t('indicators:figures.differs') : null
      return REQUIRED.includes(key) && line[key as 'figure' | 'value' | 'place'] === null
        ? words.t('indicators:required')
        : null
    },
    newRow: readOnly ? undefined : newRowAfter(rows.length),
  }
}
