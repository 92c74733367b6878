import type { DataQualityFinding } from '@/api'
import type { Change, Choice, Sheet } from '@/shared/grid/model/types'
import type { YearState } from './years'

/** Words that a sheet needs; the models stay free of the page's language. */
export interface Words {
  t: (key: string, values?: Record<string, string | number>) => string
  year: (year: number) => string
  label: (set: string, code: string) => string
  choices: (set: string) => readonly Choice[]
  /** A signed difference: "+1", "−2". */
  signed: (difference: number) => string
}

/** Where a finding says that its figures are. */
export type FindingPlace = Pick<DataQualityFinding, 'schoolYear' | 'field'>

/** A cell by the keys of its lines. */
export interface Place {
  row: string
  column: string
}

/**
 * What the pages need to know of a table: how the contract's answer becomes a form, the form a sheet, and what was
 * written in the sheet the form again. All of it is pure.
 */
export interface TableModel<Table, Form> {
  toForm: (table: Table) => Form
  sheet: (form: Form, table: Table, words: Words) => Sheet
  apply: (form: Form, changes: readonly Change[], table: Table) => Form
  /** The cell that a finding is about. */
  placeOf: (finding: FindingPlace, form: Form) => Place | null
  /** The cell that a refused value of the body stands in ("/years/2/grades/3/pupils" without its first slash). */
  placeAt: (pointer: readonly string[], form: Form) => Place | null
  states: (table: Table, form: Form) => YearState[]
  /** A year as «no data», or taken out of the table altogether. */
  setRecorded: (form: Form, year: number, recorded: boolean, table: Table) => Form
}

/** "1-класс", "1 класс" and the bare number head a row of one grade. */
export const gradeNames = (grade: number): string[] => [String(grade)]

/** How papers head a school year besides "2018–2019". */
export const yearNames = (year: number): string[] => [String(year), `${year}-${year + 1}`]
