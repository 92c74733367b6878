import type { FieldValue, RegisterUnit, RegisterValue, RegisterValueList } from '@/api'
import { foldText } from '@/shared/i18n/fold'

/** What is known of the figures that stand in a text or can be inserted. */
export interface FieldCatalog {
  find: (code: string, schoolYear: number | null | undefined) => FieldValue | undefined
  /** Values do not change any more. */
  frozen: boolean
}

const keyOf = (code: string, schoolYear: number | null | undefined): string => `${code} ${schoolYear ?? ''}`

/** Values that came with the texts, and the whole catalogue as soon as somebody asked for it. */
export function catalogOf(
  values: readonly FieldValue[],
  frozen: boolean,
  list?: Pick<RegisterValueList, 'items'>,
): FieldCatalog {
  const known = new Map<string, FieldValue>()
  for (const { code, unit, points } of list?.items ?? []) {
    for (const point of points) known.set(keyOf(code, point.schoolYear), { code, unit, ...point })
  }
  for (const value of values) known.set(keyOf(value.code, value.schoolYear), value)
  return { frozen, find: (code, schoolYear) => known.get(keyOf(code, schoolYear)) }
}

/** An inserted field as it is read. */
export interface ChipWords {
  /** The value, or that there is none. */
  value: string
  /** "2026–2027" or nothing. */
  year: string
  /** What it is, in full, for the tooltip and for screen readers. */
  title: string
  known: boolean
}

export type ChipReader = (value: string, schoolYear: number | null) => ChipWords

interface Numbers {
  number: (value: string) => string
  percent: (value: string) => string
}

const AREA = '\u00a0м²'

/** "45,7 %", "6 707,46 м²"; a year is no amount. Null while nobody has recorded it. */
export function valueText(
  value: string | undefined,
  unit: RegisterUnit,
  { number, percent }: Numbers,
): string | null {
  if (value === undefined) return null
  if (unit === 'percent') return percent(value)
  if (unit === 'square_metre') return `${number(value)}${AREA}`
  return unit === 'year' ? value : number(value)
}

export interface MenuItem {
  code: string
  label: string
  unit: RegisterUnit
  schoolYear: number | null
  value: string | undefined
}

/** Figures of one year, and those that have none; found by each word that was typed, with or without ө ү ң. */
export function menuItems(
  items: readonly RegisterValue[],
  year: number,
  words: string,
  labelOf: (code: string) => string,
): MenuItem[] {
  const wanted = foldText(words)
    .split(' ')
    .filter((word) => word !== '' && word !== String(year))
  return items.flatMap((item): MenuItem[] => {
    const label = labelOf(item.code)
    const folded = foldText(label)
    if (!wanted.every((word) => folded.includes(word))) return []
    const ofYear = item.points.find((point) => point.schoolYear === year)
    const plain = item.points.find((point) => point.schoolYear === undefined)
    const point = ofYear ?? plain
    // A figure by years that nobody recorded in this one is offered too: it fills itself later.
    return [
      {
        code: item.code,
        label,
        unit: item.unit,
        schoolYear: plain !== undefined && ofYear === undefined ? null : year,
        value: point?.value,
      },
    ]
  })
}

/** A year among the words ("окуучулар 2024") chooses that year. */
export function yearAmong(words: string, first: number, last: number): number | null {
  const found = /(?:^|\s)(\d{4})(?=$|[\s–-])/.exec(words)?.[1]
  const year = Number(found)
  return found !== undefined && year >= first && year <= last ? year : null
}
