import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '@/api'
import { NoResults } from '@/shared/ui/States'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { DIRECTIONS, NO_FILTER, nextPosition } from '../model/activities'
import { COLUMNS, type Column } from '../model/cells'
import { focusPlace, usePlace } from '../place'
import { usePlanSession, useReadOnly } from '../session/SessionContext'
import { PrimaryAction } from '../ui/PhoneDock'
import { SectionHead } from '../ui/SectionHead'
import { ActivityPanel } from './ActivityPanel'
import { AddMenu } from './AddMenu'
import { Grid } from './Grid'
import { PhoneList } from './PhoneList'
import { Toolbar } from './Toolbar'
import { useActivityView } from './useActivityView'
import { useCommentCounts } from './useCommentCounts'
import { useGrid } from './useGrid'

const isDirection = (value: string | undefined): value is Direction => DIRECTIONS.some((d) => d === value)
const isColumn = (value: string | undefined): value is Column => COLUMNS.some((column) => column === value)

/** Fewer rows are found with the eye. */
const TOOLBAR_FROM = 6

export function ActivitiesSection() {
  const { t } = useTranslation('plan')
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const phone = useIsPhone()
  const commentsOf = useCommentCounts()
  const [panel, setPanel] = useState<{ key: string; field?: string } | null>(null)
  const rows = useRef<readonly string[]>([])
  // The same at every drawing: with it no row of hundreds is drawn again for a letter or an arrow elsewhere.
  const openPanel = useCallback((key: string) => setPanel({ key }), [])

  const add = (direction: Direction) => {
    const { activities } = session.snapshot().content
    const position = nextPosition(activities, direction)
    const key = session.create('activity', { direction, text: '', predecessorIds: [], position })
    view.setOpen(direction, true)
    if (phone) setPanel({ key, field: 'text' })
    else grid.controller.start({ row: key, column: 'text' })
  }
  const addMore = (row: string): boolean => {
    const { activities } = session.snapshot().content
    const activity = activities.find((known) => known.id === session.idOf(row))
    const justAdded = row.startsWith('new-') && activity !== undefined && activity.text.trim() !== ''
    if (!justAdded || rowsOf(activity.direction).at(-1) !== row) return false
    add(activity.direction)
    return true
  }
  const grid = useGrid({
    rows: () => rows.current,
    readOnly,
    onEnterAtEnd: addMore,
    onOpen: openPanel,
  })
  const view = useActivityView(grid.editing)
  const rowsOf = (direction: Direction) =>
    view.groups
      .find((group) => group.direction === direction)
      ?.rows.map((r) => session.keyOf(r.activity.id)) ?? []
  rows.current = view.groups
    .filter((group) => view.isOpen(group.direction))
    .flatMap((group) => rowsOf(group.direction))

  useLeadTo({
    open: (direction) => view.setOpen(direction, true),
    clear: () => view.setFilter(NO_FILTER),
    start: (key, column) => grid.controller.start({ row: key, column }),
    panel: (key, field) => setPanel({ key, field }),
    phone,
  })

  const props = {
    groups: view.groups,
    filtering: view.filtering,
    isOpen: view.isOpen,
    onToggle: view.setOpen,
    onAdd: add,
    onOpen: openPanel,
    commentsOf,
  }
  const nothing = view.activities.length === 0
  const nothingFound = view.filtering && view.groups.every((group) => group.rows.length === 0)
  return (
    <>
      <SectionHead
        title={t('section.activities')}
        count={view.activities.length}
        purpose={nothing ? t('activities.emptyText') : undefined}
      >
        {!readOnly && (
          <PrimaryAction>
            <AddMenu onAdd={add} filled={phone} />
          </PrimaryAction>
        )}
      </SectionHead>
      {view.activities.length >= TOOLBAR_FROM && (
        <Toolbar filter={view.filter} sort={view.sort} onFilter={view.setFilter} onSort={view.setSort} />
      )}
      {nothingFound ? (
        <NoResults onClear={() => view.setFilter(NO_FILTER)} />
      ) : phone ? (
        <PhoneList {...props} />
      ) : (
        <Grid {...props} grid={grid} />
      )}
      <ActivityPanel opened={panel} onClose={() => setPanel(null)} onShow={openPanel} />
    </>
  )
}

interface Ways {
  open: (direction: Direction) => void
  clear: () => void
  start: (key: string, column: Column) => void
  panel: (key: string, field?: string) => void
  phone: boolean
}

/** A link to an activity opens its direction and the very cell; what has no column opens in the panel. */
function useLeadTo(ways: Ways): void {
  const session = usePlanSession()
  const { target, field, wish } = usePlace()
  const newest = useRef(ways)
  newest.current = ways

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish leads there again
  useEffect(() => {
    if (target === undefined && field === undefined) return
    const { open, clear, start, panel, phone } = newest.current
    const { activities } = session.snapshot().content
    if (isDirection(target)) {
      open(target)
      const timer = setTimeout(() => focusPlace(document, target, 'add'), 60)
      return () => clearTimeout(timer)
    }
    const column = isColumn(field) ? field : undefined
    // A finding over several activities leads to the first one it speaks of.
    const activity = activities.find((known) =>
      target === undefined ? column !== undefined && !known[column] : known.id === session.idOf(target),
    )
    if (activity === undefined) return
    clear()
    open(activity.direction)
    const key = session.keyOf(activity.id)
    if (phone || (field !== undefined && column === undefined)) panel(key, field)
    else start(key, column ?? 'text')
  }, [session, target, field, wish])
}
