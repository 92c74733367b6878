import { type ClipboardEvent, Fragment, useEffect, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '@/shared/ui/toast'
import { writeTable } from './model/clipboard'
import { type PastePlan, planPaste } from './model/paste'
import { rangeOf } from './model/selection'
import { type Change, cellKey, type Mark, type Position, type Sheet } from './model/types'
import classes from './SheetGrid.module.css'
import { cellId, SheetRow } from './SheetRow'
import { SheetStrip } from './SheetStrip'
import { useSheetGrid } from './useSheetGrid'
import { useSheetText } from './useSheetText'

export interface SheetGridProps {
  /** What the table holds, for screen readers and over the paste dialog. */
  label: string
  /** Words over the headings of the rows. */
  corner: string
  sheet: Sheet
  readOnly: boolean
  /** Doubts by cell (`cellKey`); their sentences stand in the list under the grid. */
  marks?: ReadonlyMap<string, readonly Mark[]>
  /** The cell to stand on when the page was opened from a finding. */
  target?: Position | null
  onChange: (changes: Change[]) => void
  onPaste: (plan: PastePlan) => void
  onUndo: () => void
  onRedo: () => void
}

const NO_MARKS: ReadonlyMap<string, readonly Mark[]> = new Map()

/**
 * Figures as in a spreadsheet: one Tab stop, arrows, typing, F2, ranges with Shift, copy and paste of whole tables,
 * undo. Cells are drawn by row, so that typing in one does not draw the others again.
 */
export function SheetGrid(props: SheetGridProps) {
  const { label, corner, sheet, readOnly, marks = NO_MARKS, target = null } = props
  const { t } = useTranslation('grid')
  const { shown, typed } = useSheetText()
  const base = useId()
  const table = useRef<HTMLTableElement>(null)
  const { state, unreadable, focused, controller } = useSheetGrid({
    sheet,
    readOnly,
    typed: ({ row, column }) => typed(sheet.value(row, column), sheet.spec(row, column)),
    onChange: props.onChange,
    onUndo: props.onUndo,
    onRedo: props.onRedo,
    onUnreadable: (text) => showToast(t('unreadable', { text })),
  })
  const { selection, editing } = state
  const range = useMemo(() => rangeOf(selection), [selection])
  const current = cellId(base, selection.focus)
  const dragging = useRef(false)

  const targetRow = target?.row
  const targetColumn = target?.column
  useEffect(() => {
    if (targetRow === undefined || targetColumn === undefined) return
    const place = { row: targetRow, column: targetColumn }
    controller.select({ anchor: place, focus: place })
  }, [targetRow, targetColumn, controller])

  useEffect(() => {
    // After the cell is drawn; a field in it takes the focus by itself.
    if (!focused.current || editing !== null) return
    const cell = document.getElementById(current)
    if (cell === null || cell === document.activeElement) return
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  useEffect(() => {
    const release = () => {
      dragging.current = false
    }
    window.addEventListener('mouseup', release)
    return () => window.removeEventListener('mouseup', release)
  }, [])

  const copy = (event: ClipboardEvent) => {
    if (editing !== null) return
    event.preventDefault()
    const rows: string[][] = []
    for (let row = range.top; row <= range.bottom; row += 1) {
      const cells: string[] = []
      for (let column = range.left; column <= range.right; column += 1)
        cells.push(shown(sheet.value(row, column), sheet.spec(row, column)))
      rows.push(cells)
    }
    event.clipboardData.setData('text/plain', writeTable(rows))
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    // One line goes into the field that is open; a table never does.
    if (readOnly || text === '' || (editing !== null && !/[\t\n]/.test(text.trim()))) return
    event.preventDefault()
    controller.select(selection)
    props.onPaste(planPaste(sheet, selection, text))
  }

  return (
    <div className={classes.frame}>
      <div className={classes.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are written in place
          role="grid"
          className={classes.grid}
          aria-label={label}
          aria-readonly={readOnly}
          aria-multiselectable="true"
          aria-describedby={readOnly ? undefined : `${base}-help`}
          onKeyDown={controller.key}
          onCopy={copy}
          onCut={copy}
          onPaste={paste}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) controller.leave()
          }}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {corner}
              </th>
              {sheet.columns.map((column, index) => (
                <th
                  key={column.key}
                  scope="col"
                  data-current={index === selection.focus.column || undefined}
                  data-tone={column.tone}
                >
                  {column.label}
                  {column.hint !== undefined && <span className={classes.hint}>{column.hint}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, index) => (
              <Fragment key={row.key}>
                {row.group !== undefined && row.group !== sheet.rows[index - 1]?.group && (
                  <tr className={classes.group}>
                    <th colSpan={sheet.columns.length + 1} scope="rowgroup">
                      {row.group}
                    </th>
                  </tr>
                )}
                <SheetRow
                  sheet={sheet}
                  index={index}
                  base={base}
                  focus={selection.focus.row === index ? selection.focus.column : null}
                  range={index >= range.top && index <= range.bottom ? range : null}
                  editing={selection.focus.row === index ? editing : null}
                  unreadable={unreadable}
                  readOnly={readOnly}
                  marks={marks}
                  controller={controller}
                  dragging={dragging}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <SheetStrip
        sheet={sheet}
        selection={selection}
        marks={marks.get(keyAt(sheet, selection.focus)) ?? []}
        unreadable={unreadable ? (editing?.text ?? null) : null}
      />
      {!readOnly && (
        <p id={`${base}-help`} className={`${classes.keys} no-print`}>
          <kbd>Enter</kbd> {t('keys.enter')} <kbd>Tab</kbd> {t('keys.tab')} <kbd>F2</kbd> {t('keys.edit')}{' '}
          <kbd>Ctrl V</kbd> {t('keys.paste')} <kbd>Ctrl Z</kbd> {t('keys.undo')} <kbd>Esc</kbd>{' '}
          {t('keys.leave')}
        </p>
      )}
    </div>
  )
}

function keyAt(sheet: Sheet, { row, column }: Position): string {
  return cellKey(sheet.rows[row]?.key ?? '', sheet.columns[column]?.key ?? '')
}
