import { useTranslation } from 'react-i18next'
import type { BoardDecision, BoardMeeting, ParentsReport, RevisionAct } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Spent } from '../Spent'
import { Reading } from './Reading'

interface Props<T> {
  schoolId: string
  record: T
  onClose: () => void
}

export function MeetingReading({ schoolId, record, onClose }: Props<BoardMeeting>) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const { longDate, number } = useFormat()
  return (
    <Reading
      schoolId={schoolId}
      title={t('meeting.title')}
      facts={[
        [t('field.body'), label('board_body', record.body)],
        [t('meeting.heldOn'), longDate(record.heldOn)],
        [t('meeting.number'), record.number],
        [t('meeting.present'), record.present === undefined ? undefined : number(record.present)],
      ]}
      text={record.agenda}
      papers={record.papers}
      onClose={onClose}
    />
  )
}

export function DecisionReading({ schoolId, record, onClose }: Props<BoardDecision>) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const { longDate, shortDate, money } = useFormat()
  const { meeting, amount } = record
  return (
    <Reading
      schoolId={schoolId}
      title={record.subject}
      facts={[
        [t('field.body'), label('board_body', record.body)],
        [t('decision.number'), record.number],
        [t('decision.decidedOn'), longDate(record.decidedOn)],
        [
          t('decision.meeting'),
          meeting === undefined
            ? undefined
            : meeting.number === undefined
              ? shortDate(meeting.heldOn)
              : t('meeting.named', { number: meeting.number, date: shortDate(meeting.heldOn) }),
        ],
        [t('decision.amount'), amount === undefined ? undefined : money(amount, record.currency)],
        [t('spent.title'), <Spent key="spent" schoolId={schoolId} decision={record} />],
      ]}
      text={record.text}
      papers={record.papers}
      onClose={onClose}
    />
  )
}

export function ActReading({ schoolId, record, onClose }: Props<RevisionAct>) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const { longDate } = useFormat()
  return (
    <Reading
      schoolId={schoolId}
      title={t('act.ofYear', { year: record.year })}
      facts={[
        [t('act.checkedOn'), longDate(record.checkedOn)],
        [t('act.number'), record.number],
        [t('act.result'), label('revision_result', record.result)],
      ]}
      text={record.text}
      papers={record.papers}
      onClose={onClose}
    />
  )
}

export function ReportReading({ schoolId, record, onClose }: Props<ParentsReport>) {
  const { t } = useTranslation('finance-board')
  const { longDate, shortDate } = useFormat()
  return (
    <Reading
      schoolId={schoolId}
      title={t('report.title')}
      facts={[
        [t('report.audience'), record.audience],
        [t('report.heldOn'), longDate(record.heldOn)],
        [
          t('report.period'),
          t('report.span', { from: shortDate(record.aboutFrom), to: shortDate(record.aboutTo) }),
        ],
      ]}
      text={record.text}
      papers={record.papers}
      onClose={onClose}
    />
  )
}
