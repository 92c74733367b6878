import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type BoardBody, type DecisionMeeting, listBoardMeetingsOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'

/** The newest are offered: a decision is written soon after its meeting. */
const OFFERED = 50

interface Props {
  schoolId: string
  body: BoardBody
  known?: DecisionMeeting
  value: string
  error?: ReactNode
  onChange: (meeting: DecisionMeeting | undefined) => void
}

/** The meeting of the same body that took the decision. */
export function MeetingField({ schoolId, body, known, value, error, onChange }: Props) {
  const { t } = useTranslation('finance-board')
  const { shortDate } = useFormat()
  const meetings = useQuery(listBoardMeetingsOptions({ path: { schoolId }, query: { body, size: OFFERED } }))
  const offered: DecisionMeeting[] = [...(meetings.data?.items ?? [])]
  if (known !== undefined && value === known.id && !offered.some(({ id }) => id === known.id)) {
    offered.unshift(known)
  }
  const name = ({ heldOn, number }: DecisionMeeting) =>
    number === undefined ? shortDate(heldOn) : t('meeting.named', { number, date: shortDate(heldOn) })
  return (
    <NativeSelect
      label={t('decision.meeting')}
      description={t(meetings.data?.total === 0 ? 'decision.noMeetings' : 'decision.meetingHelp')}
      error={error}
      value={value}
      data={[
        { value: '', label: t('decision.withoutMeeting') },
        ...offered.map((meeting) => ({ value: meeting.id, label: name(meeting) })),
      ]}
      onChange={({ currentTarget }) => onChange(offered.find(({ id }) => id === currentTarget.value))}
    />
  )
}
