import type {
  Currency,
  FinanceCategory,
  FinanceEntrySort,
  FinanceEntryType,
  FinanceKind,
  FinanceSource,
  FinanceWarning,
  ListFinanceEntriesData,
} from '@/api'
import { CATEGORIES, CURRENCIES, KINDS, SORTS, SOURCES, TYPES, WARNINGS } from './lists'

/** The filters of the book; they live in the address, so that a link shows the same entries. */
export interface LedgerFilters {
  q?: string
  type?: FinanceEntryType
  source?: FinanceSource
  kind?: FinanceKind
  category?: FinanceCategory
  article?: string
  currency?: Currency
  year?: number
  half?: 1 | 2
  activity?: string
  decision?: string
  warning?: FinanceWarning
}
export interface LedgerSearch extends LedgerFilters {
  sort?: FinanceEntrySort
  page?: number
  /** Id of the opened entry, or the form of a new one. */
  open?: string
}

type Raw = { [name in keyof LedgerSearch]?: unknown }
const oneOf = <T>(all: readonly T[], value: unknown) => all.find((item) => item === value)
const idOf = (value: unknown) =>
  typeof value === 'string' && /^[\da-f-]{36}$/i.test(value) ? value : undefined
const yearOf = (value: unknown) => {
  const year = Number(value)
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined
}
const textOf = (value: unknown, max: number) => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? undefined : text.slice(0, max)
}

export const financeYear = (raw: { year?: unknown }): { year?: number } => ({ year: yearOf(raw.year) })

/** The day of the rate, while the overview shows a conversion. */
export const rateDayOf = (raw: { rate?: unknown }): string | undefined =>
  typeof raw.rate === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.rate) ? raw.rate : undefined

/** Only what the book knows: an address that somebody typed must not break the page. */
export function ledgerSearch(raw: Raw): LedgerSearch {
  const page = Number(raw.page)
  const year = yearOf(raw.year)
  return {
    q: textOf(raw.q, 100),
    type: oneOf(TYPES, raw.type),
    source: oneOf(SOURCES, raw.source),
    kind: oneOf(KINDS, raw.kind),
    category: oneOf(CATEGORIES, raw.category),
    article: textOf(raw.article, 10),
    currency: oneOf(CURRENCIES, raw.currency),
    year,
    half: year === undefined ? undefined : oneOf([1, 2] as const, Number(raw.half)),
    activity: idOf(raw.activity),
    decision: idOf(raw.decision),
    warning: oneOf(WARNINGS, raw.warning),
    sort: oneOf(SORTS, raw.sort),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
    open: oneOf(['income', 'expense'], raw.open) ?? idOf(raw.open),
  }
}

export const filtersOf = ({ sort, page, open, ...filters }: LedgerSearch): LedgerFilters => filters

/** How many filters beside the words narrow the book. */
export const countFilters = (filters: LedgerFilters): number =>
  Object.entries(filters).filter(([name, value]) => name !== 'q' && value !== undefined).length

/** The same question for the list, its export and its print. */
export function queryOf(search: LedgerSearch): NonNullable<ListFinanceEntriesData['query']> {
  const { activity, decision, page, open, ...rest } = search
  return { ...rest, activityId: activity, decisionId: decision }
}
