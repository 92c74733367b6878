import { Button, UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { type ActivityRow, sumBudgets } from '../model/activities'
import { usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import type { GroupsProps } from './Grid'
import classes from './PhoneList.module.css'
import { SumWords } from './SumWords'

/** On phones each activity is a line; a touch opens all of it. */
export function PhoneList({ groups, filtering, isOpen, onToggle, onAdd, onOpen, commentsOf }: GroupsProps) {
  const { t } = useTranslation('plan')
  const { label } = useReference()
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const activities = useWorking((content) => content.activities)
  return (
    <div className={classes.list}>
      {groups
        .filter((group) => !filtering || group.rows.length > 0)
        .map((group) => {
          const open = isOpen(group.direction)
          const name = label('mop_direction', group.direction)
          return (
            <section key={group.direction} data-target={group.direction} aria-label={name}>
              <div className={classes.head}>
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
                <p className={classes.facts}>
                  {group.total === 0 ? (
                    <StatusBadge tone="warning" label={t('activities.none')} />
                  ) : (
                    <span>{t('activities.count', { count: group.total })}</span>
                  )}
                  {group.total > 0 && (
                    <span>
                      <SumWords sums={group.sums} />
                    </span>
                  )}
                  {!readOnly && (
                    <Button
                      size="xs"
                      variant="subtle"
                      data-field="add"
                      aria-label={t('activities.addTo', { direction: name })}
                      onClick={() => onAdd(group.direction)}
                    >
                      {t('activities.addShort')}
                    </Button>
                  )}
                </p>
              </div>
              {open && (
                <ul>
                  {group.rows.map((row) => {
                    const rowKey = session.keyOf(row.activity.id)
                    const comments = commentsOf(row.activity.id)
                    return <Line key={rowKey} rowKey={rowKey} row={row} comments={comments} onOpen={onOpen} />
                  })}
                </ul>
              )}
            </section>
          )
        })}
      <p className={classes.total}>
        <span>{t('activities.total', { count: activities.length })}</span>
        <span>
          <SumWords sums={sumBudgets(activities)} />
        </span>
      </p>
    </div>
  )
}

interface LineProps {
  row: ActivityRow
  rowKey: string
  comments: number
  onOpen: (rowKey: string) => void
}

/** The rows are counted anew with every letter in the panel; what a line shows comes of the activity alone. */
const same = (before: LineProps, now: LineProps) =>
  before.row.activity === now.row.activity &&
  before.rowKey === now.rowKey &&
  before.comments === now.comments &&
  before.onOpen === now.onOpen

const Line = memo(function Line({ row, rowKey, comments, onOpen }: LineProps) {
  const { t } = useTranslation('plan')
  const { shortDate, money } = useFormat()
  const { activity, missing } = row
  return (
    <li>
      <UnstyledButton
        className={classes.line}
        data-target={activity.id}
        onClick={() => onOpen(rowKey)}
        aria-haspopup="dialog"
      >
        <span className={classes.text}>
          <NoWrap text={activity.text || t('activities.missing.text')} />
        </span>
        {missing.includes('responsible') ? (
          <StatusBadge tone="warning" label={t('activities.missing.responsible')} />
        ) : (
          <span>{activity.responsible}</span>
        )}
        {activity.dueOn ? (
          <span className="nowrap">{shortDate(activity.dueOn)}</span>
        ) : (
          <StatusBadge tone="warning" label={t('activities.missing.dueOn')} />
        )}
        {missing.includes('expectedResult') && (
          <StatusBadge tone="warning" label={t('activities.missing.expectedResult')} />
        )}
        {comments > 0 && (
          <span>
            <Icon name="comment" size="sm" /> {t('activities.comments', { count: comments })}
          </span>
        )}
        {activity.budget && (
          <span className={classes.money}>{money(activity.budget.amount, activity.budget.currency)}</span>
        )}
      </UnstyledButton>
    </li>
  )
}, same)
