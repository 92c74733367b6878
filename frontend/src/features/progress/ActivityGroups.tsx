import { UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { DIRECTIONS, type Group } from './model/lists'
import classes from './progress.module.css'
import { StatusMark } from './StatusMark'

interface Props {
  groups: readonly Group[]
  opened: string | undefined
  onOpen: (activityId: string) => void
}

/** The list under the headings of its school years or directions. */
export function ActivityGroups({ groups, opened, onOpen }: Props) {
  const { t } = useTranslation('progress')
  const { label } = useReference()
  const { schoolYear } = useFormat()
  const columns = useColumns(onOpen)
  return groups.map(({ year, direction, activities }) => {
    const heading =
      year !== undefined
        ? schoolYear(year)
        : direction !== undefined
          ? `${DIRECTIONS.indexOf(direction) + 1}. ${label('mop_direction', direction)}`
          : t('all')
    return (
      <section key={heading} className={classes.group}>
        <h2>
          <NoWrap text={heading} />
          <span className={classes.size}>{t('count', { count: activities.length })}</span>
        </h2>
        <DataTable
          caption={heading}
          columns={columns}
          rows={activities}
          rowId={({ id }) => id}
          onOpen={({ id }) => onOpen(id)}
          rowTone={({ id }) => (id === opened ? 'current' : undefined)}
        />
      </section>
    )
  })
}

function useColumns(onOpen: Props['onOpen']): Column<Activity>[] {
  const { t } = useTranslation('progress')
  const { number } = useFormat()
  return useMemo(
    () => [
      { id: 'number', header: t('column.number'), width: 56, phone: 'hidden', cell: (row) => row.number },
      {
        id: 'text',
        header: t('column.text'),
        phone: 'title',
        cell: (row) => (
          <UnstyledButton className={classes.open} onClick={() => onOpen(row.id)}>
            <NoWrap text={row.text} />
          </UnstyledButton>
        ),
      },
      {
        id: 'responsible',
        header: t('column.responsible'),
        width: '20%',
        cell: (row) => row.responsible ?? '—',
      },
      { id: 'days', header: t('column.days'), width: 200, cell: (row) => <Days activity={row} /> },
      {
        id: 'status',
        header: t('column.status'),
        width: 184,
        cell: (row) => <StatusMark status={row.status} />,
      },
      {
        id: 'evidence',
        header: t('column.evidence'),
        width: 168,
        phone: 'labelled',
        cell: (row) => (
          <>
            <span className="tnum">{number(row.evidenceIds.length)}</span>
            {row.stale !== undefined && (
              <span className={classes.doubt}>
                <Icon name="warning" size="sm" />
                {t(`stale.${row.stale}`)}
              </span>
            )}
          </>
        ),
      },
    ],
    [t, number, onOpen],
  )
}

/** Planned days, and the real ones once it has ended; how late it is while it has not. */
function Days({ activity }: { activity: Activity }) {
  const { t } = useTranslation('progress')
  const { shortDate, daysLeft } = useFormat()
  const { startsOn, dueOn, actualOn } = activity
  return (
    <>
      <span className="tnum">
        {startsOn ? `${shortDate(startsOn)} – ${shortDate(dueOn)}` : shortDate(dueOn)}
      </span>
      {actualOn !== undefined && (
        <span className="muted small">
          <br />
          {t('ended', { date: shortDate(actualOn) })}
        </span>
      )}
      {activity.overdue && dueOn && (
        <span className={classes.late}>
          <Icon name="alert" size="sm" />
          {daysLeft(dueOn)}
        </span>
      )}
    </>
  )
}
