import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { COLUMNS, type Column } from '../model/cells'
import { useEntityState, useFieldErrors } from '../session/SessionContext'
import { CellEditor } from './CellEditor'
import { CellValue } from './CellValue'
import classes from './Grid.module.css'
import { type Cell, cellId, type GridColumn, type GridController } from './useGrid'

interface Props {
  activity: Activity
  rowKey: string
  number: string
  /** Column of this row that the Tab key stops at; null in all rows but one. */
  stop: GridColumn | null
  current: boolean
  editing: Column | null
  comments: number
  readOnly: boolean
  controller: GridController
  onOpen: (rowKey: string) => void
}

/** One activity in the table; drawn again only when it or its current cell changes. */
export const GridRow = memo(function GridRow(props: Props) {
  const { activity, rowKey, number, stop, current, editing, comments, readOnly, controller, onOpen } = props
  const { t } = useTranslation('plan')
  const errors = useFieldErrors('activity', activity.id)
  const state = useEntityState('activity', activity.id)
  const general = errors('')

  return (
    <tr data-current={current} data-target={activity.id} data-key={rowKey}>
      <td className={classes.number}>
        {number}
        {state?.status === 'offline' && <Icon name="offline" size="sm" />}
      </td>
      {COLUMNS.map((column) => {
        const cell: Cell = { row: rowKey, column }
        const error =
          errors(column === 'budget' ? 'budget.amount' : column) ?? (column === 'text' ? general : undefined)
        const writing = editing === column
        return (
          <td
            key={column}
            id={cellId(cell)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells of an interactive grid
            role="gridcell"
            tabIndex={stop === column && !writing ? 0 : -1}
            className={classes[column]}
            data-field={column}
            data-editing={writing}
            aria-readonly={readOnly || undefined}
            onClick={writing ? undefined : () => (readOnly ? onOpen(rowKey) : controller.start(cell))}
            onKeyDown={writing ? undefined : (event) => controller.onCellKey(event, cell)}
          >
            {writing ? (
              <CellEditor
                activity={activity}
                rowKey={rowKey}
                number={number}
                column={column}
                controller={controller}
                error={error}
              />
            ) : (
              <CellValue activity={activity} column={column} error={error} />
            )}
          </td>
        )
      })}
      <td className={`${classes.open} no-print`}>
        <UnstyledButton
          id={cellId({ row: rowKey, column: 'open' })}
          tabIndex={stop === 'open' ? 0 : -1}
          className={classes.openButton}
          aria-label={
            comments > 0
              ? t('activities.openWithComments', { number, count: comments })
              : t('activities.openRow', { number })
          }
          title={t('activities.openRow', { number })}
          onClick={() => onOpen(rowKey)}
          onKeyDown={(event) => controller.onCellKey(event, { row: rowKey, column: 'open' })}
        >
          <Icon name={comments > 0 ? 'comment' : 'sidebar'} size="sm" />
          {comments > 0 && <span className="small">{comments}</span>}
        </UnstyledButton>
      </td>
    </tr>
  )
})
