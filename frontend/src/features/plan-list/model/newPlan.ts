/** The years of the stages of a plan that starts from the template: 1 + 3 + 1. */
export const DEFAULT_TERM = 5
export const TERMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export interface StagePreview {
  kind: 'diagnostic' | 'main' | 'consolidating'
  firstSchoolYear: number
  lastSchoolYear: number
}

/** First year diagnostic, last year consolidating, what is between main; a short term has fewer stages. */
export function previewStages(firstSchoolYear: number, termYears: number): StagePreview[] {
  const last = firstSchoolYear + termYears - 1
  const stage = (kind: StagePreview['kind'], from: number, to: number): StagePreview => ({
    kind,
    firstSchoolYear: from,
    lastSchoolYear: to,
  })
  if (termYears === 1) return [stage('main', firstSchoolYear, last)]
  if (termYears === 2)
    return [stage('diagnostic', firstSchoolYear, firstSchoolYear), stage('main', last, last)]
  return [
    stage('diagnostic', firstSchoolYear, firstSchoolYear),
    stage('main', firstSchoolYear + 1, last - 1),
    stage('consolidating', last, last),
  ]
}

/** A plan is adopted before its first school year: from September on the next year is offered. */
export function defaultFirstYear(today: string): number {
  const year = Number(today.slice(0, 4))
  return today.slice(5) < '09-01' ? year : year + 1
}

/** From last year on; an older plan that is entered afterwards may start much earlier. */
export function yearsToChoose(today: string, historical: boolean): number[] {
  const next = defaultFirstYear(today)
  const first = historical ? 2000 : next - 1
  return Array.from({ length: next + 3 - first }, (_, index) => next + 2 - index)
}

export interface NewPlanForm {
  title: string
  firstSchoolYear: number
  termYears: number
  termReason: string
  historical: boolean
}

export type NewPlanErrors = Partial<
  Record<'title' | 'firstSchoolYear' | 'termReason', 'titleRequired' | 'yearInvalid' | 'reasonRequired'>
>

/** another term than five years is kept only with a reason. */
export function checkNewPlan(form: NewPlanForm): NewPlanErrors {
  const errors: NewPlanErrors = {}
  if (form.title.trim() === '') errors.title = 'titleRequired'
  if (!Number.isInteger(form.firstSchoolYear) || form.firstSchoolYear < 1990 || form.firstSchoolYear > 2100) {
    errors.firstSchoolYear = 'yearInvalid'
  }
  if (form.termYears !== DEFAULT_TERM && form.termReason.trim() === '') errors.termReason = 'reasonRequired'
  return errors
}
