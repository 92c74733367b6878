import { useTranslation } from 'react-i18next'
import type { BoardMeeting } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from '../board.module.css'
import { OpenButton } from '../OpenButton'
import { PaperLinks } from '../papers/PaperLinks'

interface Props {
  schoolId: string
  meetings: readonly BoardMeeting[]
  onOpen: (id: string) => void
}

/** Meetings, newest first, with the minutes. */
export function MeetingList({ schoolId, meetings, onOpen }: Props) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const { longDate } = useFormat()
  return (
    <ul className={classes.records}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <p>
            <OpenButton onOpen={() => onOpen(meeting.id)}>
              <NoWrap text={longDate(meeting.heldOn)} />
            </OpenButton>
            <span className={classes.below}>
              {[
                label('board_body', meeting.body),
                ...(meeting.number === undefined ? [] : [t('meeting.minutes', { number: meeting.number })]),
                ...(meeting.present === undefined ? [] : [t('meeting.came', { count: meeting.present })]),
                ...(meeting.decisions === 0 ? [] : [t('meeting.decided', { count: meeting.decisions })]),
              ].join(' · ')}
            </span>
          </p>
          {meeting.agenda !== undefined && (
            <p className={classes.words}>
              <NoWrap text={meeting.agenda} />
            </p>
          )}
          <PaperLinks schoolId={schoolId} papers={meeting.papers} />
        </li>
      ))}
    </ul>
  )
}
