import { useTranslation } from 'react-i18next'
import { useSheetText } from '@/shared/grid/useSheetText'
import classes from './indicators.module.css'
import type { SheetPart } from './TableFrame'

interface Props {
  mine: readonly SheetPart<unknown>[]
  theirs: readonly SheetPart<unknown>[]
}

const SHOWN = 30

/** One side of a conflict: only the cells in which the two tables differ. */
export function ConflictCells({ mine, theirs }: Props) {
  const { t } = useTranslation('indicators')
  const { shown } = useSheetText()
  const cells = mine.flatMap(({ id, sheet }) => {
    const other = theirs.find((part) => part.id === id)?.sheet
    return sheet.rows.flatMap((row, at) =>
      sheet.columns.flatMap((column, across) => {
        const spec = sheet.spec(at, across)
        const value = sheet.value(at, across)
        const otherRow = other?.rows.findIndex(({ key }) => key === row.key) ?? -1
        const otherColumn = other?.columns.findIndex(({ key }) => key === column.key) ?? -1
        const beside = otherRow < 0 || otherColumn < 0 ? null : (other?.value(otherRow, otherColumn) ?? null)
        if (spec.kind === 'computed' || value === beside) return []
        return [
          {
            key: `${id} ${row.key} ${column.key}`,
            name: `${row.label}, ${column.label}`,
            text: shown(value, spec),
          },
        ]
      }),
    )
  })
  return (
    <dl className={classes.cells}>
      {cells.slice(0, SHOWN).map(({ key, name, text }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{text === '' ? '—' : text}</dd>
        </div>
      ))}
      {cells.length > SHOWN && <p>{t('moreCells', { count: cells.length - SHOWN })}</p>}
      {cells.length === 0 && <p className="muted">{t('noCells')}</p>}
    </dl>
  )
}
