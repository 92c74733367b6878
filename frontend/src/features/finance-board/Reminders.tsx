import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BoardReminder, BoardReminderCode } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from './board.module.css'
import { opening, type RecordKind } from './model/search'

const WAY: Record<BoardReminderCode, RecordKind> = {
  revision_act_missing: 'act',
  parents_report_missing: 'report',
  supervisory_board_missing: 'member',
}

interface Props {
  reminders: readonly BoardReminder[]
  writes: boolean
  onOpen: (open: string) => void
}

/** What is due, each with the way to do it. */
export function Reminders({ reminders, writes, onOpen }: Props) {
  const { t } = useTranslation('finance-board')
  if (reminders.length === 0) return null
  return (
    <section aria-label={t('reminders.title')}>
      <ul className={classes.reminders}>
        {reminders.map(({ code, year, message }) => (
          <li key={`${code} ${year}`}>
            <Icon name="warning" />
            <p>
              <NoWrap text={message} />
            </p>
            {writes && (
              <Button
                className="no-print"
                size="sm"
                variant="default"
                aria-label={
                  year === undefined
                    ? undefined
                    : t('reminders.ofYear', { way: t(`reminders.${code}`), year })
                }
                onClick={() => onOpen(opening(WAY[code], 'new', year))}
              >
                {t(`reminders.${code}`)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
