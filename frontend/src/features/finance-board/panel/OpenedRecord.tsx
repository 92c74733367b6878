import { useQuery } from '@tanstack/react-query'
import type { BoardMeeting, BoardMember, ParentsReport, RevisionAct } from '@/api'
import { getBoardDecisionOptions } from '@/api'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import type { Opened } from '../model/search'
import { ActPanel } from './ActPanel'
import { DecisionPanel } from './DecisionPanel'
import { MeetingPanel } from './MeetingPanel'
import { MemberPanel } from './MemberPanel'
import { ActReading, DecisionReading, MeetingReading, ReportReading } from './Readings'
import { ReportPanel } from './ReportPanel'

/** The records that the page shows now. */
export interface Known {
  members?: readonly BoardMember[]
  meetings?: readonly BoardMeeting[]
  acts?: readonly RevisionAct[]
  reports?: readonly ParentsReport[]
}

interface Props {
  schoolId: string
  opened: Opened
  known: Known
  writes: boolean
  onClose: () => void
}

/** What the address opens: a form for those who keep the records, a reading for others. */
export function OpenedRecord({ schoolId, opened, known, writes, onClose }: Props) {
  const { kind, id, year } = opened
  if (id === null && !writes) return null
  const of = <T extends { id: string }>(records: readonly T[] | undefined) =>
    id === null ? null : records?.find((one) => one.id === id)
  if (kind === 'member') {
    const record = of(known.members)
    if (record === undefined || !writes) return null
    return <MemberPanel schoolId={schoolId} record={record} onClose={onClose} />
  }
  if (kind === 'meeting') {
    const record = of(known.meetings)
    if (record === undefined) return null
    if (writes) return <MeetingPanel schoolId={schoolId} record={record} onClose={onClose} />
    return record && <MeetingReading schoolId={schoolId} record={record} onClose={onClose} />
  }
  if (kind === 'act') {
    const record = of(known.acts)
    if (record === undefined) return null
    if (writes) return <ActPanel schoolId={schoolId} record={record} year={year} onClose={onClose} />
    return record && <ActReading schoolId={schoolId} record={record} onClose={onClose} />
  }
  if (kind === 'report') {
    const record = of(known.reports)
    if (record === undefined) return null
    if (writes) return <ReportPanel schoolId={schoolId} record={record} year={year} onClose={onClose} />
    return record && <ReportReading schoolId={schoolId} record={record} onClose={onClose} />
  }
  return id === null ? (
    <DecisionPanel schoolId={schoolId} record={null} onClose={onClose} />
  ) : (
    <OneDecision schoolId={schoolId} id={id} writes={writes} onClose={onClose} />
  )
}

/** The book names decisions of any age: this one may be on no list that is shown. */
function OneDecision({ schoolId, id, writes, onClose }: Omit<Props, 'opened' | 'known'> & { id: string }) {
  const { data, isError, error, refetch } = useQuery({
    ...getBoardDecisionOptions({ path: { schoolId, boardDecisionId: id } }),
    staleTime: 0,
  })
  if (data !== undefined) {
    const Panel = writes ? DecisionPanel : DecisionReading
    return <Panel schoolId={schoolId} record={data} onClose={onClose} />
  }
  return (
    <SidePanel opened wide title="…" onClose={onClose}>
      {isError ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading shape="form" rows={5} />}
    </SidePanel>
  )
}
