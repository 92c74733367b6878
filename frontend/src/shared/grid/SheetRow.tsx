import { type MutableRefObject, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { MARK_ICON, markId, markTone, worstOf } from './marks'
import type { GridState } from './model/keys'
import { isIn, type Range, sizeOf } from './model/selection'
import { cellKey, isWritable, type Mark, type Position, type Sheet } from './model/types'
import { SheetEditor } from './SheetEditor'
import classes from './SheetGrid.module.css'
import type { GridController } from './useSheetGrid'
import { useSheetText } from './useSheetText'

interface Props {
  sheet: Sheet
  index: number
  /** Begins the ids of the grid's cells. */
  base: string
  /** Column of the cursor when it stands in this row. */
  focus: number | null
  range: Range | null
  editing: GridState['editing']
  unreadable: boolean
  readOnly: boolean
  marks: ReadonlyMap<string, readonly Mark[]>
  controller: GridController
  dragging: MutableRefObject<boolean>
}

export const cellId = (base: string, { row, column }: Position): string => `${base}-${row}-${column}`

export const SheetRow = memo(function SheetRow(props: Props) {
  const { sheet, index, base, focus, range, editing, unreadable, readOnly, marks, controller, dragging } =
    props
  const { t } = useTranslation('grid')
  const { shown } = useSheetText()
  const row = sheet.rows[index]
  if (row === undefined) return null
  const many = range !== null && sizeOf(range) > 1

  return (
    <tr data-tone={row.tone}>
      <th scope="row" data-current={focus !== null || undefined}>
        {row.label}
        {row.hint !== undefined && <span className={classes.hint}>{row.hint}</span>}
      </th>
      {sheet.columns.map((column, at) => {
        const spec = sheet.spec(index, at)
        const value = sheet.value(index, at)
        const found = marks.get(cellKey(row.key, column.key)) ?? []
        const worst = worstOf(found)
        const current = focus === at
        const writing = current && editing !== null
        const selected = range !== null && isIn(range, index, at)
        const place = { row: index, column: at }
        const fixed = readOnly || !isWritable(sheet, index, at)
        const note = sheet.note?.(index, at)
        return (
          <td
            key={column.key}
            id={cellId(base, place)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells of an interactive grid
            role="gridcell"
            tabIndex={current && !writing ? 0 : -1}
            aria-selected={selected}
            aria-readonly={fixed || undefined}
            aria-describedby={found.length > 0 ? found.map(markId).join(' ') : undefined}
            data-kind={spec.kind}
            data-fixed={fixed || undefined}
            data-selected={(many && selected) || undefined}
            data-current={current || undefined}
            data-editing={writing || undefined}
            data-severity={worst === undefined ? undefined : markTone(worst)}
            onMouseDown={(event) => {
              if (writing || event.button !== 0) return
              // The cell takes the focus itself, once it is drawn.
              event.preventDefault()
              dragging.current = true
              controller.point(place, event.shiftKey)
            }}
            onMouseEnter={() => {
              if (dragging.current) controller.drag(place)
            }}
            onDoubleClick={writing ? undefined : () => controller.open(place)}
            onFocus={(event) => {
              // By the Tab key, or a reader's own cursor.
              if (!current && event.target === event.currentTarget) controller.point(place, false)
            }}
          >
            {writing ? (
              <SheetEditor
                label={t('cell', { row: row.label, column: column.label })}
                text={editing.text}
                spec={spec}
                unreadable={unreadable}
                controller={controller}
              />
            ) : (
              <>
                {worst !== undefined && <Icon name={MARK_ICON[worst.severity]} size="sm" />}
                <span>{value === null && sheet.blank?.(index, at) ? '' : shown(value, spec)}</span>
                {note && <span className={classes.note}>{note}</span>}
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
})
