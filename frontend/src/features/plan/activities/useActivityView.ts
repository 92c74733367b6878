import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Direction } from '@/api'
import {
  type ActivityFilter,
  type ActivityGroup,
  type ActivitySort,
  groupActivities,
  isFiltering,
  NO_FILTER,
} from '../model/activities'
import { useWorking } from '../session/SessionContext'

/** More than this and only the first direction stands open at the start. */
const OPEN_ALL = 45

/** What the table shows: groups after filter and order, and which of them are open. */
export function useActivityView(editing: boolean) {
  const activities = useWorking((content) => content.activities)
  const [filter, setFilter] = useState<ActivityFilter>(NO_FILTER)
  const [sort, setSort] = useState<ActivitySort>('number')
  const [toggled, setToggled] = useState<ReadonlyMap<Direction, boolean>>(() => new Map())
  const [printing, setPrinting] = useState(false)

  // Letters appear at once, the rows follow.
  const calm = useDeferredValue(filter)
  const fresh = useMemo(() => groupActivities(activities, calm, sort), [activities, calm, sort])
  const groups = useSteady(fresh, editing)

  const small = activities.length <= OPEN_ALL
  const firstFilled = groups.find((group) => group.total > 0)?.direction
  const filtering = isFiltering(calm)
  const isOpen = useCallback(
    (direction: Direction) =>
      printing || filtering || (toggled.get(direction) ?? (small || direction === firstFilled)),
    [printing, filtering, toggled, small, firstFilled],
  )
  const setOpen = useCallback(
    (direction: Direction, open: boolean) => setToggled((map) => new Map(map).set(direction, open)),
    [],
  )

  useEffect(() => {
    // Paper has no folds.
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])

  return { activities, groups, filter, setFilter, sort, setSort, filtering, isOpen, setOpen }
}

/** While a cell is written no row jumps to another place or out of the filter. */
function useSteady(fresh: ActivityGroup[], editing: boolean): ActivityGroup[] {
  const order = useRef<Map<string, number> | null>(null)
  const activities = useWorking((content) => content.activities)
  if (!editing) {
    order.current = null
    return fresh
  }
  order.current ??= new Map(
    fresh.flatMap((group) => group.rows).map((row, index) => [row.activity.id, index]),
  )
  const steady = order.current
  const all = groupActivities(activities)
  return fresh.map((group, index) => {
    const shown = new Set(group.rows.map((row) => row.activity.id))
    const rows = (all[index]?.rows ?? []).filter(
      ({ activity }) => shown.has(activity.id) || steady.has(activity.id),
    )
    const place = (id: string) => steady.get(id) ?? Number.MAX_SAFE_INTEGER
    return { ...group, rows: rows.sort((a, b) => place(a.activity.id) - place(b.activity.id)) }
  })
}
