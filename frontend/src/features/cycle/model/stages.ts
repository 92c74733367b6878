import type {
  AnnualCycle,
  AnnualCycleUpdate,
  CycleDocumentKind,
  CycleStage,
  CycleStageRecord,
  CycleStageStatus,
} from '@/api'
import { same } from '@/shared/autosave/same'
import type { Tone } from '@/shared/ui/StatusBadge'

export const STATUSES: readonly CycleStageStatus[] = ['not_started', 'in_progress', 'done', 'skipped']

export const DOCUMENTS: readonly CycleDocumentKind[] = [
  'minutes',
  'order',
  'report',
  'analytical_note',
  'plan',
  'other',
]

export const TONE: Record<CycleStageStatus, Tone> = {
  not_started: 'idle',
  in_progress: 'progress',
  done: 'done',
  skipped: 'idle',
}

/** Last year's result is offered to the self-evaluation and to the analysis of problems. */
export const buildsOnLastYear = (stage: CycleStage): boolean =>
  stage === 'self_evaluation' || stage === 'problem_analysis'

/** Neither done nor skipped, and its planned end has passed. */
export const isLate = (record: CycleStageRecord, today: string): boolean =>
  (record.status === 'not_started' || record.status === 'in_progress') &&
  typeof record.plannedEndOn === 'string' &&
  record.plannedEndOn < today

export interface StageForm {
  status: CycleStageStatus
  plannedStartOn: string | null
  plannedEndOn: string | null
  startedOn: string | null
  finishedOn: string | null
  responsible: string
  documentKind: CycleDocumentKind | ''
  documentNumber: string
  documentDate: string | null
  input: string
  result: string
  skipReason: string
}

export const toForm = (record: CycleStageRecord): StageForm => ({
  status: record.status,
  plannedStartOn: record.plannedStartOn ?? null,
  plannedEndOn: record.plannedEndOn ?? null,
  startedOn: record.startedOn ?? null,
  finishedOn: record.finishedOn ?? null,
  responsible: record.responsible ?? '',
  documentKind: record.documentKind ?? '',
  documentNumber: record.documentNumber ?? '',
  documentDate: record.documentDate ?? null,
  input: record.input ?? '',
  result: record.result ?? '',
  skipReason: record.skipReason ?? '',
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What the form does not show for a status is not kept either: a stage that waits has not begun. */
export function toRecord(stage: CycleStage, form: StageForm): CycleStageRecord {
  const begun = form.status === 'in_progress' || form.status === 'done'
  return {
    stage,
    status: form.status,
    plannedStartOn: form.plannedStartOn,
    plannedEndOn: form.plannedEndOn,
    startedOn: begun ? form.startedOn : null,
    finishedOn: form.status === 'done' ? form.finishedOn : null,
    responsible: orNull(form.responsible),
    documentKind: form.documentKind === '' ? undefined : form.documentKind,
    documentNumber: orNull(form.documentNumber),
    documentDate: form.documentDate,
    input: orNull(form.input),
    result: orNull(form.result),
    skipReason: form.status === 'skipped' ? orNull(form.skipReason) : null,
  }
}

/** What a person changed between the record as it was opened and as it is left. */
export function changesOf(before: CycleStageRecord, after: CycleStageRecord): Partial<CycleStageRecord> {
  const fields = Object.keys(after) as (keyof CycleStageRecord)[]
  return Object.fromEntries(
    fields.filter((field) => !same(before[field], after[field])).map((field) => [field, after[field]]),
  )
}

/** All stages as the server has them now, and in one of them only what was changed here. */
export const withChanges = (
  cycle: AnnualCycle,
  stage: CycleStage,
  changes: Partial<CycleStageRecord>,
): AnnualCycleUpdate => ({
  stages: cycle.stages.map((record) => (record.stage === stage ? { ...record, ...changes } : record)),
})

/** Years to choose from, newest first: those with a record, the one shown, and for writers those around today. */
export function yearsToChoose(
  recorded: readonly number[],
  shown: number,
  current: number,
  writes: boolean,
): number[] {
  const around = writes ? [current - 1, current, current + 1] : [current]
  return [...new Set([...recorded, shown, ...around])].sort((a, b) => b - a)
}
