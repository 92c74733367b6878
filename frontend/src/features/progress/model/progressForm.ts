import type { Activity, ActivityProgress, TaskStatus } from '@/api'

export interface ProgressForm {
  status: TaskStatus
  startedOn: string | null
  actualOn: string | null
  actualResult: string
  reachedValue: string
  statusReason: string
  note: string
  evidenceIds: string[]
}

export type ProgressField = keyof ProgressForm

const DATES = ['startedOn', 'actualOn'] as const
const RESULTS = ['actualResult', 'reachedValue'] as const

/** What each status has to say beside the note and the evidence. */
const FIELDS: Record<TaskStatus, readonly ProgressField[]> = {
  planned: [],
  in_progress: ['startedOn', 'reachedValue'],
  done: [...DATES, ...RESULTS],
  partially_done: [...DATES, ...RESULTS],
  not_done: ['statusReason'],
  cancelled: ['statusReason'],
}

export const isAsked = (field: ProgressField, status: TaskStatus): boolean => FIELDS[status].includes(field)

/** Done needs a result, not done and cancelled need a reason. */
export const isRequired = (field: 'actualResult' | 'statusReason', status: TaskStatus): boolean =>
  isAsked(field, status)

export const formOf = (activity: Activity | null): ProgressForm => ({
  status: activity?.status ?? 'planned',
  startedOn: activity?.startedOn ?? null,
  actualOn: activity?.actualOn ?? null,
  actualResult: activity?.actualResult ?? '',
  reachedValue: activity?.reachedValue ?? '',
  statusReason: activity?.statusReason ?? '',
  note: activity?.note ?? '',
  evidenceIds: activity?.evidenceIds ?? [],
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What the status does not ask for does not go along: it would stand there unseen. */
export function bodyOf(form: ProgressForm): ActivityProgress {
  const asked = <T>(field: ProgressField, value: T): T | null => (isAsked(field, form.status) ? value : null)
  return {
    status: form.status,
    startedOn: asked('startedOn', form.startedOn),
    actualOn: asked('actualOn', form.actualOn),
    actualResult: asked('actualResult', orNull(form.actualResult)),
    reachedValue: asked('reachedValue', orNull(form.reachedValue)),
    statusReason: asked('statusReason', orNull(form.statusReason)),
    note: orNull(form.note),
    evidenceIds: form.evidenceIds,
  }
}
