import { Button, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Direction } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { type ActivityGroup, sumBudgets } from '../model/activities'
import { COLUMNS, type Column } from '../model/cells'
import { usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import classes from './Grid.module.css'
import { GridRow } from './GridRow'
import { SumWords } from './SumWords'
import type { useGrid } from './useGrid'

export interface GroupsProps {
  groups: readonly ActivityGroup[]
  filtering: boolean
  isOpen: (direction: Direction) => boolean
  onToggle: (direction: Direction, open: boolean) => void
  onAdd: (direction: Direction) => void
  onOpen: (rowKey: string) => void
  commentsOf: (activityId: string) => number
}

interface Props extends GroupsProps {
  grid: ReturnType<typeof useGrid>
}

/** The plan's activities by direction, written in place; sums by direction and currency. */
export function Grid(props: Props) {
  const { groups, filtering, isOpen, onOpen, commentsOf, grid } = props
  const { t } = useTranslation('plan')
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const activities = useWorking((content) => content.activities)
  const { active, editing, controller } = grid
  const shown = groups.filter((group) => !filtering || group.rows.length > 0)
  const first = shown.find((group) => isOpen(group.direction) && group.rows.length > 0)?.rows[0]?.activity.id
  const inSight = shown.some(
    (group) =>
      isOpen(group.direction) && group.rows.some((row) => session.keyOf(row.activity.id) === active?.row),
  )
  const stop =
    inSight && active !== null ? active : { row: first && session.keyOf(first), column: 'text' as const }

  return (
    <>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are written in place
        role="grid"
        className={classes.grid}
        aria-labelledby="plan-section-title"
        aria-readonly={readOnly}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('activities.columns.number')}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={classes[column]}>
                {t(`activities.columns.${column}`)}
              </th>
            ))}
            <th scope="col" className={`${classes.open} no-print`}>
              <span className="vh">{t('activities.columns.open')}</span>
            </th>
          </tr>
        </thead>
        {shown.map((group) => (
          <tbody key={group.direction} data-target={group.direction}>
            <GroupRow {...props} group={group} readOnly={readOnly} />
            {isOpen(group.direction) &&
              group.rows.map(({ activity, number }) => {
                const rowKey = session.keyOf(activity.id)
                const current = active?.row === rowKey
                return (
                  <GridRow
                    key={rowKey}
                    activity={activity}
                    rowKey={rowKey}
                    number={number}
                    stop={stop.row === rowKey ? stop.column : null}
                    current={current}
                    editing={
                      current && editing && active.column !== 'open' ? (active.column as Column) : null
                    }
                    comments={commentsOf(activity.id)}
                    readOnly={readOnly}
                    controller={controller}
                    onOpen={onOpen}
                  />
                )
              })}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th colSpan={5} scope="row">
              {t('activities.total', { count: activities.length })}
            </th>
            <td className={classes.budget}>
              <SumWords sums={sumBudgets(activities)} />
            </td>
            <td className={`${classes.open} no-print`} />
          </tr>
        </tfoot>
      </table>
      {!readOnly && (
        <p className={`${classes.keys} no-print`}>
          <kbd>Enter</kbd> {t('activities.keys.enter')}
          <kbd>Tab</kbd> {t('activities.keys.tab')}
          <kbd>Esc</kbd> {t('activities.keys.esc')}
        </p>
      )}
    </>
  )
}

/** The direction's own line: fold, count, sum, and the way to its first activity. */
function GroupRow({
  group,
  filtering,
  isOpen,
  onToggle,
  onAdd,
  readOnly,
}: GroupsProps & { group: ActivityGroup; readOnly: boolean }) {
  const { t } = useTranslation('plan')
  const { label } = useReference()
  const open = isOpen(group.direction)
  const name = label('mop_direction', group.direction)
  return (
    <tr className={classes.group}>
      <th colSpan={5} scope="rowgroup">
        <div className={classes.groupHead}>
          <div className={classes.groupWords}>
            <UnstyledButton
              className={classes.toggle}
              aria-expanded={open}
              disabled={filtering}
              onClick={() => onToggle(group.direction, !open)}
            >
              <Icon name={open ? 'chevronDown' : 'chevronRight'} size="sm" />
              <span>
                {group.order}. <NoWrap text={name} />
              </span>
            </UnstyledButton>
            {group.total === 0 ? (
              <StatusBadge tone="warning" label={t('activities.none')} />
            ) : (
              <span className={classes.count}>
                {filtering
                  ? t('activities.found', { count: group.rows.length, total: group.total })
                  : t('activities.count', { count: group.total })}
                {group.missing > 0 && !filtering && (
                  <span className={classes.lacking}>
                    {t('activities.groupMissing', { count: group.missing })}
                  </span>
                )}
              </span>
            )}
          </div>
          {!readOnly && (
            <Button
              className={`${classes.groupAdd} no-print`}
              size="xs"
              variant="subtle"
              data-field="add"
              leftSection={<Icon name="plus" size="sm" />}
              aria-label={t('activities.addTo', { direction: name })}
              onClick={() => onAdd(group.direction)}
            >
              {t('activities.addShort')}
            </Button>
          )}
        </div>
      </th>
      <td className={classes.budget}>
        <SumWords sums={group.sums} />
      </td>
      <td className={`${classes.open} no-print`} />
    </tr>
  )
}
