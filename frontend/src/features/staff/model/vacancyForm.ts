import type { StaffCategory, Vacancy, VacancyUpdate } from '@/api'
import { loadText, parseLoad } from './norms'
import { orNull } from './personForm'

export interface VacancyForm {
  category: StaffCategory
  position: string
  subject: string
  weeklyLoad: string
  since: string | null
  filledOn: string | null
}

export const vacancyFormOf = (vacancy: Vacancy | null): VacancyForm => ({
  category: vacancy?.category ?? 'pedagogical',
  position: vacancy?.position ?? '',
  subject: vacancy?.subject ?? '',
  weeklyLoad: loadText(vacancy?.weeklyLoad),
  since: vacancy?.since ?? null,
  filledOn: vacancy?.filledOn ?? null,
})

export const vacancyBodyOf = (form: VacancyForm): VacancyUpdate => ({
  category: form.category,
  position: form.position.trim(),
  subject: orNull(form.subject),
  weeklyLoad: parseLoad(form.weeklyLoad),
  since: form.since,
  filledOn: form.filledOn,
})

export const vacancyRules = {
  position: (value: string) => (value.trim() === '' ? 'position' : null),
  weeklyLoad: (value: string) => (value.trim() !== '' && parseLoad(value) === null ? 'weeklyLoad' : null),
  filledOn: (value: string | null, form: VacancyForm) =>
    value !== null && form.since !== null && value < form.since ? 'filledOn' : null,
} as const
