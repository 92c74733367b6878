import type { BoardBody } from '@/api'
import { BODIES } from './lists'

/** Lists that are shown as a whole; the page itself shows the newest of each. */
export const LISTS = ['decisions', 'meetings', 'acts', 'reports'] as const
export type ListName = (typeof LISTS)[number]

export const KINDS = ['member', 'meeting', 'decision', 'act', 'report'] as const
export type RecordKind = (typeof KINDS)[number]

/** What the address says: the list, its filters, and the record that is opened, as "decision.<id>" or "act.new". */
export interface BoardSearch {
  list?: ListName
  q?: string
  body?: BoardBody
  year?: number
  page?: number
  open?: string
}

/** What is opened: a record by its id, or the form of a new one; `year` is what a new act is about. */
export interface Opened {
  kind: RecordKind
  id: string | null
  year?: number
}

type Raw = { [name in keyof BoardSearch]?: unknown }

const yearOf = (value: unknown): number | undefined => {
  const year = Number(value)
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined
}

/** Only what the page knows: an address that somebody typed must not break it. */
export function boardSearch(raw: Raw): BoardSearch {
  const page = Number(raw.page)
  const words = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q).slice(0, 100) : ''
  return {
    list: LISTS.find((list) => list === raw.list),
    q: words === '' ? undefined : words,
    body: BODIES.find((body) => body === raw.body),
    year: yearOf(raw.year),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
    open: openedOf(raw.open) === null ? undefined : String(raw.open),
  }
}

export function openedOf(word: unknown): Opened | null {
  if (typeof word !== 'string') return null
  const [name, id = '', year] = word.split('.')
  const kind = KINDS.find((one) => one === name)
  if (kind === undefined) return null
  if (id === 'new') return { kind, id: null, year: yearOf(year) }
  return /^[\da-f-]{36}$/i.test(id) ? { kind, id } : null
}

export const opening = (kind: RecordKind, id: string | 'new', year?: number): string =>
  year === undefined ? `${kind}.${id}` : `${kind}.${id}.${year}`
