import type {
  BoardBody,
  BoardDecision,
  BoardDecisionUpdate,
  BoardMeeting,
  BoardMeetingUpdate,
  BoardMember,
  BoardMemberUpdate,
  BoardPaper,
  BoardRole,
  Currency,
  ParentsReport,
  ParentsReportUpdate,
  RevisionAct,
  RevisionActUpdate,
  RevisionResult,
  StakeholderGroup,
} from '@/api'

/** A text of nothing but spaces says nothing. */
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const ids = (papers: readonly BoardPaper[]): string[] => papers.map((paper) => paper.evidenceId)

/** Those fields of a body that differ, so that what somebody else changed in the meantime stays. */
export function changesOf<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof T]),
  )
  return Object.fromEntries(changed) as Partial<T>
}

export interface MemberForm {
  body: BoardBody
  name: string
  role: BoardRole
  group: StakeholderGroup | ''
  since: string | null
  until: string | null
}

export const memberForm = (one: BoardMember | null): MemberForm => ({
  body: one?.body ?? 'supervisory',
  name: one?.name ?? '',
  role: one?.role ?? 'member',
  group: one?.group ?? '',
  since: one?.since ?? null,
  until: one?.until ?? null,
})

export const memberBody = ({ group, ...form }: MemberForm): BoardMemberUpdate => ({
  ...form,
  name: form.name.trim(),
  group: group === '' ? undefined : group,
})

export interface MeetingForm {
  body: BoardBody
  heldOn: string | null
  number: string
  present: string
  agenda: string
  evidenceIds: string[]
}

export const meetingForm = (one: BoardMeeting | null): MeetingForm => ({
  body: one?.body ?? 'supervisory',
  heldOn: one?.heldOn ?? null,
  number: one?.number ?? '',
  present: one?.present === undefined ? '' : String(one.present),
  agenda: one?.agenda ?? '',
  evidenceIds: ids(one?.papers ?? []),
})

export const meetingBody = (form: MeetingForm): BoardMeetingUpdate => ({
  body: form.body,
  heldOn: form.heldOn ?? '',
  number: orNull(form.number),
  present: form.present.trim() === '' ? null : Number(form.present),
  agenda: orNull(form.agenda),
  evidenceIds: form.evidenceIds,
})

export const isHeadcount = (text: string): boolean =>
  text.trim() === '' || (/^\d{1,4}$/.test(text.trim()) && Number(text) <= 5000)

export interface DecisionForm {
  meetingId: string
  body: BoardBody
  number: string
  decidedOn: string | null
  subject: string
  text: string
  amount: string | null
  currency: Currency
  evidenceIds: string[]
}

export const decisionForm = (one: BoardDecision | null): DecisionForm => ({
  meetingId: one?.meeting?.id ?? '',
  body: one?.body ?? 'supervisory',
  number: one?.number ?? '',
  decidedOn: one?.decidedOn ?? null,
  subject: one?.subject ?? '',
  text: one?.text ?? '',
  amount: one?.amount ?? null,
  currency: one?.currency ?? 'KGS',
  evidenceIds: ids(one?.papers ?? []),
})

export const decisionBody = (form: DecisionForm): BoardDecisionUpdate => ({
  meetingId: form.meetingId === '' ? null : form.meetingId,
  body: form.body,
  number: form.number.trim(),
  decidedOn: form.decidedOn ?? '',
  subject: form.subject.trim(),
  text: orNull(form.text),
  amount: form.amount,
  currency: form.amount === null ? undefined : form.currency,
  evidenceIds: form.evidenceIds,
})

export interface ActForm {
  year: string
  checkedOn: string | null
  number: string
  result: RevisionResult
  text: string
  evidenceIds: string[]
}

export const actForm = (one: RevisionAct | null, year: number): ActForm => ({
  year: String(one?.year ?? year),
  checkedOn: one?.checkedOn ?? null,
  number: one?.number ?? '',
  result: one?.result ?? 'clean',
  text: one?.text ?? '',
  evidenceIds: ids(one?.papers ?? []),
})

export const actBody = (form: ActForm): RevisionActUpdate => ({
  year: Number(form.year),
  checkedOn: form.checkedOn ?? '',
  number: orNull(form.number),
  result: form.result,
  text: orNull(form.text),
  evidenceIds: form.evidenceIds,
})

export interface ReportForm {
  heldOn: string | null
  audience: string
  aboutFrom: string | null
  aboutTo: string | null
  text: string
  evidenceIds: string[]
}

export const reportForm = (one: ParentsReport | null, year: number | undefined): ReportForm => ({
  heldOn: one?.heldOn ?? null,
  audience: one?.audience ?? '',
  aboutFrom: one?.aboutFrom ?? (year === undefined ? null : `${year}-01-01`),
  aboutTo: one?.aboutTo ?? (year === undefined ? null : `${year}-12-31`),
  text: one?.text ?? '',
  evidenceIds: ids(one?.papers ?? []),
})

export const reportBody = (form: ReportForm): ParentsReportUpdate => ({
  heldOn: form.heldOn ?? '',
  audience: form.audience.trim(),
  aboutFrom: form.aboutFrom ?? '',
  aboutTo: form.aboutTo ?? '',
  text: orNull(form.text),
  evidenceIds: form.evidenceIds,
})
