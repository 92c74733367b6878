import type { CellSpec, CellValue, Choice } from './types'

export type Parsed = { ok: true; value: CellValue } | { ok: false }

const UNREADABLE: Parsed = { ok: false }
const read = (value: CellValue): Parsed => ({ ok: true, value })

/** How reports and spreadsheets write "no data": nothing, a dash of any length, or words. */
const UNKNOWN = new Set([
  '',
  '-',
  '–',
  '—',
  '−',
  '‑',
  '--',
  '...',
  '…',
  'х',
  'x',
  'н/д',
  'нет данных',
  'маалымат жок',
  'no data',
  'n/a',
])

export const isUnknown = (text: string): boolean => UNKNOWN.has(plain(text).toLowerCase())

/** Spaces of every width as plain ones, none at the ends. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim()

/** What a person typed or a spreadsheet gave, as a value of this cell; "-" and empty are unknown. */
export function parseCell(text: string, spec: CellSpec): Parsed {
  const words = plain(text)
  if (spec.kind === 'computed') return UNREADABLE
  if (spec.kind === 'text') {
    if (words === '') return read(null)
    return words.length > spec.maxLength ? UNREADABLE : read(words)
  }
  if (isUnknown(words)) return read(null)
  if (spec.kind === 'choice') return parseChoice(words, spec.choices)
  if (spec.kind === 'date') return parseDay(words)
  if (spec.kind === 'grades') return parseGrades(words)
  return parseNumber(words, spec.kind === 'integer' ? 0 : spec.digits, spec.max)
}

/** "1 234", "1234,0", "45,7 %" and "45.7" as people here write them; a comma is never a thousands mark. */
function parseNumber(words: string, digits: number, max = 999_999): Parsed {
  const bare = words.replace(/ ?%$/, '')
  // Spaces stand between thousands only: "35 27" are two numbers, not one.
  if (!/^(\d+|\d{1,3}( \d{3})+)([.,]\d+)?$/.test(bare)) return UNREADABLE
  const [whole = '', fraction = ''] = bare.replace(/ /g, '').split(/[.,]/)
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > digits) return UNREADABLE
  const value = Number(kept === '' ? whole : `${whole}.${kept}`)
  return value > max ? UNREADABLE : read(value)
}

function parseChoice(words: string, choices: readonly Choice[]): Parsed {
  const wanted = words.toLowerCase()
  const found = choices.find(
    ({ value, label, names = [] }) =>
      value === words || [label, ...names].some((name) => name.toLowerCase() === wanted),
  )
  return found === undefined ? UNREADABLE : read(found.value)
}

const LAST_GRADE = 12

/** "1-2", "1, 2" and "1" as "1,2" and "1". */
function parseGrades(words: string): Parsed {
  const span = /^(\d{1,2}) ?[-–—] ?(\d{1,2})$/.exec(words)
  const [from, to] = [Number(span?.[1]), Number(span?.[2])]
  const grades = span
    ? Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
    : words.split(/[,; ]+/).map(Number)
  const known = grades.length > 0 && grades.every((grade) => grade >= 1 && grade <= LAST_GRADE)
  return known ? read([...new Set(grades)].sort((a, b) => a - b).join(',')) : UNREADABLE
}

/** "1,2,3" as "1–3", with what stands apart after commas. */
export function shortGrades(grades: string): string {
  const runs: number[][] = []
  for (const grade of grades.split(',').map(Number)) {
    const run = runs.at(-1)
    if (run?.at(-1) === grade - 1) run.push(grade)
    else runs.push([grade])
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : String(run[0]))).join(', ')
}

function parseDay(words: string): Parsed {
  const own = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(words)
  const iso = own ? `${own[3]}-${own[2]?.padStart(2, '0')}-${own[1]?.padStart(2, '0')}` : words
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (parts === null) return UNREADABLE
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  return day.toISOString().slice(0, 10) === iso ? read(iso) : UNREADABLE
}
