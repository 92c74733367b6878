import type { Activity, Currency, Direction } from '@/api'
import { compareText } from '@/shared/i18n/collate'
import { foldText } from '@/shared/i18n/fold'
import { sumMoney } from '@/shared/i18n/numbers'

/** The six directions in their official order. */
export const DIRECTIONS: readonly Direction[] = [
  'teacher_mastery',
  'internal_control',
  'training_quality',
  'health_safety',
  'material_base',
  'finance',
]

/** Somebody answers for it, by when, and what comes of it. */
export type RequiredField = 'responsible' | 'dueOn' | 'expectedResult' | 'schoolYear'

export type ActivitySort = 'number' | 'due' | 'responsible'

export interface ActivityFilter {
  query: string
  onlyMissing: boolean
  schoolYear: number | null
  objectiveId: string | null
}

export const NO_FILTER: ActivityFilter = {
  query: '',
  onlyMissing: false,
  schoolYear: null,
  objectiveId: null,
}

/** Sums by currency: som and dollars are never added. */
export type Sums = Partial<Record<Currency, string>>

export interface ActivityRow {
  activity: Activity
  /** "4.2": the direction and the place in it. */
  number: string
  missing: readonly RequiredField[]
}

export interface ActivityGroup {
  direction: Direction
  /** Place of the direction, from 1. */
  order: number
  /** What the filter lets through. */
  rows: ActivityRow[]
  /** All activities of the direction, whatever the filter hides. */
  total: number
  missing: number
  sums: Sums
}

const blank = (value: string | null | undefined) =>
  value === null || value === undefined || value.trim() === ''

export function missingFields(activity: Activity): RequiredField[] {
  const missing: RequiredField[] = []
  if (blank(activity.responsible)) missing.push('responsible')
  if (blank(activity.dueOn)) missing.push('dueOn')
  if (blank(activity.expectedResult)) missing.push('expectedResult')
  if (activity.schoolYear === null || activity.schoolYear === undefined) missing.push('schoolYear')
  return missing
}

export function sumBudgets(activities: readonly Activity[]): Sums {
  const sums: Sums = {}
  for (const currency of ['KGS', 'USD'] as const) {
    const sum = sumMoney(
      activities.map(({ budget }) => (budget?.currency === currency ? budget.amount : null)),
    )
    if (sum !== null) sums[currency] = sum
  }
  return sums
}

const byPlace = (a: Activity, b: Activity) => (a.position ?? 1_000_000) - (b.position ?? 1_000_000)

/** Numbers as the server gives them, known before its answer: direction, then place in the direction. */
export function numberActivities(activities: readonly Activity[]): ActivityRow[] {
  return DIRECTIONS.flatMap((direction, order) =>
    activities
      .filter((activity) => activity.direction === direction)
      .sort(byPlace)
      .map((activity, index) => ({
        activity,
        number: `${order + 1}.${index + 1}`,
        missing: missingFields(activity),
      })),
  )
}

function matches(row: ActivityRow, filter: ActivityFilter, query: string): boolean {
  const { activity } = row
  if (filter.onlyMissing && row.missing.length === 0) return false
  if (filter.schoolYear !== null && activity.schoolYear !== filter.schoolYear) return false
  if (filter.objectiveId !== null && activity.objectiveId !== filter.objectiveId) return false
  if (query === '') return true
  const text = [
    row.number,
    activity.text,
    activity.responsible,
    activity.expectedResult,
    activity.participants,
  ]
  return foldText(text.filter(Boolean).join(' ')).includes(query)
}

const lastWhenBlank = (a: string | null | undefined, b: string | null | undefined) =>
  Number(blank(a)) - Number(blank(b))

const ORDER: Record<Exclude<ActivitySort, 'number'>, (a: Activity, b: Activity) => number> = {
  due: (a, b) => lastWhenBlank(a.dueOn, b.dueOn) || ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1),
  responsible: (a, b) =>
    lastWhenBlank(a.responsible, b.responsible) || compareText(a.responsible ?? '', b.responsible ?? ''),
}

/** All six directions, also the empty ones: what is missing has to be seen. */
export function groupActivities(
  activities: readonly Activity[],
  filter: ActivityFilter = NO_FILTER,
  sort: ActivitySort = 'number',
): ActivityGroup[] {
  const query = foldText(filter.query)
  const numbered = numberActivities(activities)
  return DIRECTIONS.map((direction, index) => {
    const all = numbered.filter((row) => row.activity.direction === direction)
    const rows = all.filter((row) => matches(row, filter, query))
    if (sort !== 'number') rows.sort((a, b) => ORDER[sort](a.activity, b.activity))
    return {
      direction,
      order: index + 1,
      rows,
      total: all.length,
      missing: all.filter((row) => row.missing.length > 0).length,
      sums: sumBudgets(all.map((row) => row.activity)),
    }
  })
}

export const isFiltering = (filter: ActivityFilter): boolean =>
  filter.query.trim() !== '' ||
  filter.onlyMissing ||
  filter.schoolYear !== null ||
  filter.objectiveId !== null

/** The place of a new activity: after the last of its direction. */
export function nextPosition(activities: readonly Activity[], direction: Direction): number {
  const places = activities.filter((a) => a.direction === direction).map((a) => a.position ?? 0)
  return places.length === 0 ? 0 : Math.min(1000, Math.max(...places) + 1)
}
