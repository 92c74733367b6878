import type {
  DeclaredPercentage,
  TextbookCountUpdate,
  TextbookTable,
  TextbookTableUpdate,
  TextbookYearUpdate,
} from '@/api'
import { share, total } from '@/shared/grid/model/totals'
import type { CellSpec, Change, Line, Sheet } from '@/shared/grid/model/types'
import type { Words } from './definition'
import { editRows, listLines, newRowAfter } from './lists'
import { statesOf } from './yearLines'
import { asNumber, editYear, fromDecimal, toDecimal, type YearState } from './years'

/** A printed percentage; without the figure itself it is not sent yet. */
export type DeclaredRow = Omit<DeclaredPercentage, 'pct'> & { pct: string | null }

export interface TextbookYearForm {
  schoolYear: number
  books: TextbookCountUpdate[]
  declared: DeclaredRow[]
}

export interface TextbookForm {
  from: number
  to: number
  years: readonly TextbookYearForm[]
}

const yearOf = (row: { schoolYear: number }) => row.schoolYear
export const freshTextbooks = (schoolYear: number): TextbookYearForm => ({
  schoolYear,
  books: [],
  declared: [],
})

export const textbookForm = ({ from, to, years }: TextbookTable): TextbookForm => ({
  from,
  to,
  years: years
    .filter((row) => row.recorded)
    .map(({ schoolYear, books, declared }) => ({
      schoolYear,
      books: books.map(({ grade = null, subject = null, needed = null, available = null }) => ({
        grade,
        subject,
        needed,
        available,
      })),
      declared: declared.map(({ pct, source = null, asOf = null }) => ({ pct, source, asOf })),
    })),
})

export const textbookBody = ({ from, to, years }: TextbookForm): TextbookTableUpdate => ({
  from,
  to,
  years: years.map(
    ({ schoolYear, books, declared }): TextbookYearUpdate => ({
      schoolYear,
      books,
      declared: declared.flatMap((row) => (row.pct === null ? [] : [{ ...row, pct: row.pct }])),
    }),
  ),
})

export const textbookStates = (table: TextbookTable, form: TextbookForm): YearState[] =>
  statesOf(
    table.years,
    yearOf,
    (row) => row.confirmed,
    (year) => form.years.some((row) => row.schoolYear === year),
  )

/** Lines that wait for their percentage. */
export const unfinishedTextbooks = (form: TextbookForm): number =>
  form.years.reduce((sum, year) => sum + year.declared.filter(({ pct }) => pct === null).length, 0)

export function setTextbookYear(form: TextbookForm, year: number, recorded: boolean): TextbookForm {
  return recorded
    ? editYear(form, year, yearOf, freshTextbooks, (row) => row)
    : { ...form, years: form.years.filter((row) => row.schoolYear !== year) }
}

const emptyBook = (): TextbookCountUpdate => ({ grade: null, subject: null, needed: null, available: null })
const isNothing = (row: object): boolean => Object.values(row).every((value) => value === null)

export const applyBooks = (form: TextbookForm, year: number, changes: readonly Change[]): TextbookForm =>
  editYear(form, year, yearOf, freshTextbooks, (row) => ({
    ...row,
    books: editRows(
      row.books,
      changes,
      emptyBook,
      (book, column, value) => ({
        ...book,
        [column]: column === 'subject' ? (value === null ? null : String(value)) : asNumber(value),
      }),
      isNothing,
    ),
  }))

export const applyDeclared = (form: TextbookForm, year: number, changes: readonly Change[]): TextbookForm =>
  editYear(form, year, yearOf, freshTextbooks, (row) => ({
    ...row,
    declared: editRows<DeclaredRow>(
      row.declared,
      changes,
      () => ({ pct: null, source: null, asOf: null }),
      (one, column, value) => ({
        ...one,
        [column]: column === 'pct' ? toDecimal(value) : value === null ? null : String(value),
      }),
      isNothing,
    ),
  }))

/** Available of needed in percent; a surplus of one book is no other book. */
export function provision(books: readonly TextbookCountUpdate[]): number | null {
  const needed = total(books.map((book) => book.needed ?? null))
  const available = total(
    books.map(({ needed = null, available = null }) =>
      needed === null || available === null ? null : Math.min(needed, available),
    ),
  )
  return needed.unknown > 0 || available.unknown > 0 ? null : share(available.sum, needed.sum)
}

const BOOK_COLUMNS = ['grade', 'subject', 'needed', 'available', 'pct'] as const

export function bookSheet(
  year: TextbookYearForm | undefined,
  locked: boolean,
  readOnly: boolean,
  words: Words,
): Sheet {
  const books = year?.books ?? []
  const closed = locked || readOnly
  const rows = listLines(books.length, closed)
  const columns: Line[] = BOOK_COLUMNS.map((key) => ({
    key,
    label: words.t(`textbooks.${key}`),
    names: words.t(`textbooks.names.${key}`).split('|'),
    tone: key === 'subject' ? 'wide' : undefined,
  }))
  const specs: Record<(typeof BOOK_COLUMNS)[number], CellSpec> = {
    grade: { kind: 'integer', max: 12 },
    subject: { kind: 'choice', choices: words.choices('school_subject') },
    needed: { kind: 'integer', max: 99_999 },
    available: { kind: 'integer', max: 99_999 },
    pct: { kind: 'computed', percent: true },
  }
  return {
    rows,
    columns,
    spec: (_row, column) => specs[BOOK_COLUMNS[column] ?? 'pct'],
    value: (row, column) => {
      const book = books[row]
      const key = BOOK_COLUMNS[column] ?? 'pct'
      if (book === undefined) return null
      return key === 'pct' ? provision([book]) : (book[key] ?? null)
    },
    locked: () => locked,
    blank: (row) => books[row] === undefined,
    newRow: closed ? undefined : newRowAfter(rows.length),
  }
}

const DECLARED_COLUMNS = ['pct', 'source', 'asOf'] as const

export function declaredSheet(
  year: TextbookYearForm | undefined,
  locked: boolean,
  readOnly: boolean,
  words: Words,
): Sheet {
  const declared = year?.declared ?? []
  const closed = locked || readOnly
  const rows = listLines(declared.length, closed)
  const columns: Line[] = DECLARED_COLUMNS.map((key) => ({
    key,
    label: words.t(`textbooks.declared.${key}`),
    tone: key === 'source' ? 'wide' : undefined,
  }))
  const specs: Record<(typeof DECLARED_COLUMNS)[number], CellSpec> = {
    pct: { kind: 'decimal', digits: 2, max: 100 },
    source: { kind: 'text', maxLength: 200 },
    asOf: { kind: 'date' },
  }
  return {
    rows,
    columns,
    spec: (_row, column) => specs[DECLARED_COLUMNS[column] ?? 'pct'],
    value: (row, column) => {
      const key = DECLARED_COLUMNS[column] ?? 'pct'
      const one = declared[row]
      if (one === undefined) return null
      return key === 'pct' ? fromDecimal(one.pct) : (one[key] ?? null)
    },
    locked: () => locked,
    blank: (row) => declared[row] === undefined,
    note: (row, column) =>
      declared[row] !== undefined && DECLARED_COLUMNS[column] === 'pct' && declared[row]?.pct === null
        ? words.t('indicators:required')
        : null,
    newRow: closed ? undefined : newRowAfter(rows.length),
  }
}
