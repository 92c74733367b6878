import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import type { PastePlan } from './model/paste'
import type { Sheet } from './model/types'
import classes from './PasteDialog.module.css'

interface Props {
  plan: PastePlan
  sheet: Sheet
  done: boolean
}

const NAMED = 5

/** What a pasted table did or would do: taken cells, recognised headings, and all that was left out. */
export function PasteWords({ plan, sheet, done }: Props) {
  const { t } = useTranslation('grid')
  const { changes, headings, leftOut, beyond, locked, unreadable } = plan
  const nameOf = (lines: Sheet['rows'], key: string) => lines.find((line) => line.key === key)?.label ?? ''
  const warnings = [
    leftOut.length > 0 && t('paste.leftOut', { names: leftOut.join(', ') }),
    beyond.rows > 0 && t('paste.beyondRows', { count: beyond.rows }),
    beyond.columns > 0 && t('paste.beyondColumns', { count: beyond.columns }),
    locked > 0 && t('paste.locked', { count: locked }),
    ...unreadable.slice(0, NAMED).map(({ row, column, text }) =>
      t('paste.unreadable', {
        text,
        row: nameOf(sheet.rows, row),
        column: nameOf(sheet.columns, column),
      }),
    ),
    unreadable.length > NAMED && t('paste.moreUnreadable', { count: unreadable.length - NAMED }),
  ].filter((words) => words !== false)
  return (
    <ul className={classes.words}>
      <li data-tone={changes.length > 0 ? 'done' : 'warning'}>
        <Icon name={changes.length > 0 ? 'check' : 'warning'} size="sm" />
        {changes.length === 0
          ? t('paste.nothing')
          : t(done ? 'paste.taken' : 'paste.willTake', { count: changes.length })}
      </li>
      {(headings.row || headings.column) && (
        <li>
          <Icon name="check" size="sm" />
          {t(headings.row && headings.column ? 'paste.bothHeadings' : 'paste.oneHeading')}
        </li>
      )}
      {warnings.map((words) => (
        <li key={words} data-tone="warning">
          <Icon name="warning" size="sm" />
          {words}
        </li>
      ))}
    </ul>
  )
}

/** Stays until it is closed: what did not fit must not pass unseen. */
export function PasteNote({ plan, sheet, onClose }: Omit<Props, 'done'> & { onClose: () => void }) {
  const { t: common } = useTranslation('common')
  return (
    <div className={`${classes.note} no-print`} role="status">
      <PasteWords plan={plan} sheet={sheet} done />
      <CloseButton aria-label={common('action.close')} onClick={onClose} />
    </div>
  )
}
