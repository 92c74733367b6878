import type { LessonObservation, LessonObservationUpdate } from '@/api'
import { today } from '@/shared/i18n/format'
import { type ItemForm, itemForm, itemOf, orNull } from './forms'

export interface SheetForm {
  observedOn: string | null
  grade: string
  letter: string
  subject: string
  lessonTopic: string
  teacherId: string
  observer: string
  assessmentId: string
  items: ItemForm[]
  strengths: string
  advice: string
}

interface Fresh {
  assessmentId: string
  observer: string
  checklist: readonly string[]
}

/** A new sheet begins today, by the person at the device, with the usual checklist. */
export const sheetForm = (sheet: LessonObservation | null, fresh: Fresh): SheetForm => ({
  observedOn: sheet?.observedOn ?? today(),
  grade: String(sheet?.grade ?? 5),
  letter: sheet?.letter ?? '',
  subject: sheet?.subject ?? '',
  lessonTopic: sheet?.lessonTopic ?? '',
  teacherId: sheet?.teacher?.id ?? '',
  observer: sheet === null ? fresh.observer : (sheet.observer ?? ''),
  assessmentId: sheet === null ? fresh.assessmentId : (sheet.assessmentId ?? ''),
  items: (sheet?.items ?? fresh.checklist.map((text) => ({ text }))).map(itemForm),
  strengths: sheet?.strengths ?? '',
  advice: sheet?.advice ?? '',
})

/** Call it after the form was checked: the day is given then. */
export const sheetBody = (form: SheetForm): LessonObservationUpdate => ({
  observedOn: form.observedOn ?? '',
  grade: Number(form.grade),
  letter: orNull(form.letter),
  subject: form.subject,
  lessonTopic: orNull(form.lessonTopic),
  teacherId: orNull(form.teacherId),
  observer: orNull(form.observer),
  assessmentId: orNull(form.assessmentId),
  items: form.items.map(itemOf),
  strengths: orNull(form.strengths),
  advice: orNull(form.advice),
})
