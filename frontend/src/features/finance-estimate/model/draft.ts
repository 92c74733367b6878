import type { FinanceEstimate, FinanceEstimateUpdate, FinanceSource } from '@/api'
import { type CellValue, type Change, cellKey, type Mark, type Sheet } from '@/shared/grid/model/types'
import { sumMoney } from '@/shared/i18n/format'

/** Decimal texts by article and source (`cellKey`); what is not planned is left out, for unknown is not 0. */
export type Draft = Readonly<Record<string, string>>

/** The row and the column of the sums. */
export const TOTAL = 'total'

const LARGEST = 999_999_999_999.99
/** What most schools live on; a new estimate begins with these. */
const USUAL: readonly FinanceSource[] = ['republican_budget', 'local_budget', 'special_funds']

export function toDraft({ lines }: Pick<FinanceEstimate, 'lines'>): Draft {
  return Object.fromEntries(lines.map((line) => [cellKey(line.article, line.source), line.planned]))
}

/** Of the year before: what it came to with its changes, without articles that the new year does not have. */
export function fromYearBefore(
  { lines }: Pick<FinanceEstimate, 'lines'>,
  articles: readonly string[],
): Draft {
  return Object.fromEntries(
    lines
      .filter((line) => articles.includes(line.article))
      .map((line) => [cellKey(line.article, line.source), line.current]),
  )
}

/** In a fixed order, so that a refused line can be found again. */
export function toUpdate(draft: Draft): FinanceEstimateUpdate {
  return {
    lines: Object.keys(draft)
      .sort()
      .map((key) => {
        const [article = '', source = ''] = key.split('|')
        return { article, source: source as FinanceSource, planned: draft[key] ?? '' }
      }),
  }
}

export function applyChanges(draft: Draft, changes: readonly Change[]): Draft {
  const next: Record<string, string> = { ...draft }
  for (const { row, column, value } of changes) {
    if (row === TOTAL || column === TOTAL) continue
    const key = cellKey(row, column)
    if (value === null) delete next[key]
    else next[key] = Number(value).toFixed(2)
  }
  return next
}

/** Columns: the usual sources of a new estimate, those with a sum, and those that were added, in the server's order. */
export function sourcesOf(
  draft: Draft,
  known: readonly FinanceSource[],
  added: readonly FinanceSource[],
): FinanceSource[] {
  const used = new Set(Object.keys(draft).map((key) => key.split('|')[1]))
  return known.filter(
    (source) => used.has(source) || added.includes(source) || (used.size === 0 && USUAL.includes(source)),
  )
}

interface Words {
  article: (code: string) => string
  source: (code: FinanceSource) => string
  total: string
}

/** Articles down, sources across, sums at both ends. */
export function sheetOf(
  draft: Draft,
  articles: readonly string[],
  sources: readonly FinanceSource[],
  words: Words,
): Sheet {
  const used = Object.keys(draft).map((key) => key.split('|')[0] ?? '')
  const codes = [...new Set([...articles, ...used])].sort()
  const rows = [
    ...codes.map((code) => ({
      key: code,
      label: `${code} ${words.article(code)}`,
      names: [code, words.article(code)],
    })),
    { key: TOTAL, label: words.total, tone: 'total' as const },
  ]
  const columns = [
    ...sources.map((source) => ({ key: source as string, label: words.source(source) })),
    { key: TOTAL, label: words.total, tone: 'total' as const },
  ]
  return {
    rows,
    columns,
    spec: (row, column) =>
      rows[row]?.key === TOTAL || columns[column]?.key === TOTAL
        ? { kind: 'computed' }
        : { kind: 'decimal', digits: 2, max: LARGEST },
    value: (row, column) => sumAt(draft, rows[row]?.key ?? '', columns[column]?.key ?? ''),
    blank: (row, column) => sumAt(draft, rows[row]?.key ?? '', columns[column]?.key ?? '') === null,
  }
}

function sumAt(draft: Draft, row: string, column: string): CellValue {
  // Sums are exact: decimal texts are added, and a number is made of the result alone.
  const sum = sumMoney(
    Object.entries(draft)
      .filter(([key]) => {
        const [article, source] = key.split('|')
        return (row === TOTAL || row === article) && (column === TOTAL || column === source)
      })
      .map(([, planned]) => planned),
  )
  return sum === null ? null : Number(sum)
}

/** What the server refused, at its cell, and articles that the year does not have. */
export function marksOf(
  draft: Draft,
  articles: readonly string[],
  refused: readonly { pointer: string; text: string }[],
  ended: string,
): { cells: ReadonlyMap<string, readonly Mark[]>; unplaced: string[] } {
  const cells = new Map<string, Mark[]>()
  const unplaced: string[] = []
  const { lines } = toUpdate(draft)
  const put = (key: string, mark: Mark) => cells.set(key, [...(cells.get(key) ?? []), mark])
  refused.forEach(({ pointer, text }, index) => {
    const [, list, place] = pointer.split('/')
    const line = list === 'lines' ? lines[Number(place)] : undefined
    if (line === undefined) unplaced.push(text)
    else put(cellKey(line.article, line.source), { id: `refused-${index}`, severity: 'error', text })
  })
  for (const { article, source } of lines) {
    if (articles.includes(article)) continue
    const key = cellKey(article, source)
    put(key, { id: `ended-${article}-${source}`, severity: 'warning', text: ended })
  }
  return { cells, unplaced }
}
