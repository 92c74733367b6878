import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { MARK_ICON, markTone } from './marks'
import { rangeOf, type Selection, sizeOf } from './model/selection'
import { total } from './model/totals'
import type { CellValue, Mark, Sheet } from './model/types'
import classes from './SheetGrid.module.css'

interface Props {
  sheet: Sheet
  selection: Selection
  marks: readonly Mark[]
  /** What was typed and is no value, while the cell is open. */
  unreadable: string | null
}

/** One line under the grid: where the cursor is and what is doubted there, or the sum of what is selected. */
export function SheetStrip({ sheet, selection, marks, unreadable }: Props) {
  const { t } = useTranslation('grid')
  const { number } = useFormat()
  const range = rangeOf(selection)
  const row = sheet.rows[selection.focus.row]
  const column = sheet.columns[selection.focus.column]
  if (row === undefined || column === undefined) return null
  const many = sizeOf(range) > 1
  return (
    <div className={`${classes.strip} no-print`}>
      {many ? (
        <span>
          {t('selected', { count: sizeOf(range) })} <b>{t('sum', { sum: number(sumOf(sheet, range)) })}</b>
        </span>
      ) : (
        <b>{t('cell', { row: row.label, column: column.label })}</b>
      )}
      {unreadable !== null && (
        <span className={classes.mark} data-severity="error" role="alert">
          <Icon name="alert" size="sm" />
          {t('unreadableHere', { text: unreadable })}
        </span>
      )}
      {unreadable === null &&
        !many &&
        marks.map((mark) => (
          <span key={mark.id} className={classes.mark} data-severity={markTone(mark)}>
            <Icon name={MARK_ICON[mark.severity]} size="sm" />
            {mark.text}
          </span>
        ))}
    </div>
  )
}

function sumOf(sheet: Sheet, range: ReturnType<typeof rangeOf>): number | null {
  const values: CellValue[] = []
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1) values.push(sheet.value(row, column))
  return total(values).sum
}
