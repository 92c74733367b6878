import type { Activity, ActivitySort, Direction, ListActivitiesData, Plan, TaskStatus } from '@/api'
import type { IconName } from '@/shared/ui/Icon'
import type { Tone } from '@/shared/ui/StatusBadge'
import type { ProgressSearch } from './address'

export const DIRECTIONS: readonly Direction[] = [
  'teacher_mastery',
  'internal_control',
  'training_quality',
  'health_safety',
  'material_base',
  'finance',
]
export const STATUSES: readonly TaskStatus[] = [
  'planned',
  'in_progress',
  'done',
  'partially_done',
  'not_done',
  'cancelled',
]
/** How the list is grouped. */
export const SORTS: readonly ActivitySort[] = ['school_year', 'number', 'due_on']

export const LOOK: Record<TaskStatus, { tone: Tone; icon?: IconName }> = {
  planned: { tone: 'idle' },
  in_progress: { tone: 'progress' },
  done: { tone: 'done' },
  partially_done: { tone: 'done', icon: 'half' },
  not_done: { tone: 'danger', icon: 'close' },
  cancelled: { tone: 'idle', icon: 'minus' },
}

/** A word of the address, if it is one of the list. */
const one = <T extends string>(all: readonly T[], word: string | undefined): T | undefined =>
  all.find((item) => item === word)

export const sortOf = (search: ProgressSearch): ActivitySort => one(SORTS, search.by) ?? 'school_year'

export const openedOf = ({ activity }: ProgressSearch): string | undefined =>
  activity !== undefined && /^[\da-f-]{36}$/i.test(activity) ? activity : undefined

/** The school years of a plan, by their first calendar years. */
export const yearsOf = ({ firstSchoolYear, lastSchoolYear }: Plan): number[] =>
  Array.from({ length: lastSchoolYear - firstSchoolYear + 1 }, (_, index) => firstSchoolYear + index)

export type ProgressQuery = NonNullable<ListActivitiesData['query']>

/** What is asked for: an address may name what there is not. */
export function queryOf(search: ProgressSearch, plan: Plan): ProgressQuery {
  return {
    q: search.q,
    schoolYear: yearsOf(plan).find((year) => year === search.year),
    direction: one(DIRECTIONS, search.direction),
    status: one(STATUSES, search.status),
    overdue: search.only === 'overdue' || undefined,
    stale: search.only === 'stale' || undefined,
    sort: sortOf(search),
  }
}

/** How many filters beside the words narrow the list. */
export const countFilters = ({ schoolYear, direction, status, overdue, stale }: ProgressQuery): number =>
  [schoolYear, direction, status, overdue, stale].filter((value) => value !== undefined).length

export interface Group {
  /** A school year, a direction, or nothing where the list is one. */
  year?: number
  direction?: Direction
  activities: Activity[]
}

/** The page of the list in its parts, in the order in which the server sent them. */
export function groupsOf(activities: readonly Activity[], sort: ActivitySort): Group[] {
  const groups: Group[] = []
  for (const activity of activities) {
    const year = sort === 'school_year' ? (activity.schoolYear ?? undefined) : undefined
    const direction = sort === 'number' ? activity.direction : undefined
    const last = groups.at(-1)
    if (last !== undefined && last.year === year && last.direction === direction) {
      last.activities.push(activity)
    } else {
      groups.push({ year, direction, activities: [activity] })
    }
  }
  return groups
}
