import type {
  Assessment,
  AssessmentConditionGroup,
  AssessmentDocument,
  AssessmentIndicator,
  AssessmentUpdate,
  LessonChecklistItem,
} from '@/api'
import { same } from '@/shared/autosave/same'
import { currentLanguage } from '@/shared/i18n/i18n'

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** An assessment as it is written back: everything but its findings and sheets. */
export const bodyOf = (assessment: Assessment): AssessmentUpdate => ({
  schoolYear: assessment.schoolYear,
  object: assessment.object,
  topic: assessment.topic,
  reason: assessment.reason,
  coordinator: assessment.coordinator,
  performers: assessment.performers,
  methods: assessment.methods,
  steps: assessment.steps,
  principles: assessment.principles,
  indicators: assessment.indicators,
  document: assessment.document,
})

/** What a person changed between a record as it was opened and as it is left. */
export function changesOf<T extends object>(before: T, after: T): Partial<T> {
  const fields = Object.keys(after) as (keyof T)[]
  return Object.fromEntries(
    fields.filter((field) => !same(before[field], after[field])).map((field) => [field, after[field]]),
  ) as Partial<T>
}

let counter = 0
const newKey = (): string => {
  counter += 1
  return `new-${counter}`
}

export interface IndicatorForm {
  key: string
  conditionGroup: AssessmentConditionGroup | ''
  name: string
  value: string
  unit: string
  expected: string
  mark: string
  note: string
}

/** "81,5" in the language of the page; a point is a comma in Kyrgyz and in Russian. */
export function decimalText(value: string | null | undefined): string {
  const plain = value ?? ''
  const short = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
  return currentLanguage() === 'en' ? short : short.replace('.', ',')
}

/** What a person typed, as the server reads it; null when it is no number of ours, or nothing. */
export function parseDecimal(text: string): string | null {
  const plain = text.replace(/\s/g, '').replace(',', '.')
  return /^-?\d{1,9}(\.\d{1,2})?$/.test(plain) ? plain : null
}

export const isDecimal = (text: string): boolean => text.trim() === '' || parseDecimal(text) !== null

export const emptyIndicator = (): IndicatorForm => ({
  key: newKey(),
  conditionGroup: '',
  name: '',
  value: '',
  unit: '',
  expected: '',
  mark: '',
  note: '',
})

export const indicatorForm = (indicator: AssessmentIndicator): IndicatorForm => ({
  key: newKey(),
  conditionGroup: indicator.conditionGroup ?? '',
  name: indicator.name,
  value: decimalText(indicator.value),
  unit: indicator.unit ?? '',
  expected: decimalText(indicator.expected),
  mark: indicator.mark ? String(indicator.mark) : '',
  note: indicator.note ?? '',
})

export const indicatorOf = (form: IndicatorForm): AssessmentIndicator => ({
  conditionGroup: form.conditionGroup === '' ? undefined : form.conditionGroup,
  name: form.name.trim(),
  value: parseDecimal(form.value),
  unit: orNull(form.unit),
  expected: parseDecimal(form.expected),
  mark: form.mark === '' ? null : Number(form.mark),
  note: orNull(form.note),
})

export interface ItemForm {
  key: string
  text: string
  mark: string
}

export const itemForm = (item: LessonChecklistItem): ItemForm => ({
  key: newKey(),
  text: item.text,
  mark: item.mark ? String(item.mark) : '',
})

export const itemOf = (form: ItemForm): LessonChecklistItem => ({
  text: form.text.trim(),
  mark: form.mark === '' ? null : Number(form.mark),
})

/** Of the marks that were given; null without any. */
export function averageOf(items: readonly ItemForm[]): number | null {
  const marks = items.filter((item) => item.mark !== '').map((item) => Number(item.mark))
  return marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length
}

/** an assessment ends with a report or a note that has a date. */
export const endsWithDocument = (document: AssessmentDocument): boolean =>
  document.kind !== undefined && Boolean(document.date)
