import { newIdempotencyKey, type SurveyTable, type SurveyTableUpdate, type SurveyUpdate } from '@/api'
import { share, total } from '@/shared/grid/model/totals'

export type SurveyForm = SurveyTableUpdate
export type SurveyRow = SurveyUpdate & { id: string }

export const surveyForm = ({ from, to, surveys }: SurveyTable): SurveyForm => ({
  from,
  to,
  surveys: surveys.map((one) => ({
    id: one.id,
    schoolYear: one.schoolYear,
    respondents: one.respondents,
    question: one.question ?? null,
    heldOn: one.heldOn ?? null,
    invited: one.invited ?? null,
    answered: one.answered ?? null,
    answers: one.answers.map(({ text, count = null, positive }) => ({ text, count, positive })),
    declaredPct: one.declaredPct ?? null,
  })),
})

/** Answers without words are lines that were only begun; the contract wants words. */
export const surveyBody = (form: SurveyForm): SurveyTableUpdate => ({
  ...form,
  surveys: form.surveys.map((one) => ({
    ...one,
    answers: one.answers
      .map((answer) => ({ ...answer, text: answer.text.trim() }))
      .filter(({ text }) => text !== ''),
  })),
})

export const newSurvey = (schoolYear: number): SurveyRow => ({
  id: newIdempotencyKey(),
  schoolYear,
  respondents: 'pupils',
  question: null,
  heldOn: null,
  invited: null,
  answered: null,
  answers: [],
  declaredPct: null,
})

/** Positive answers of those who answered, in percent; nothing while a count is unknown. */
export function positiveShare({ answered = null, answers }: SurveyUpdate): number | null {
  const positive = total(answers.filter((one) => one.positive).map((one) => one.count ?? null))
  return answers.length === 0 || positive.unknown > 0 ? null : share(positive.sum ?? 0, answered)
}

export const responseShare = ({ invited = null, answered = null }: SurveyUpdate): number | null =>
  share(answered, invited)

/** How many answers more or fewer than people who answered; null while one of them is unknown. */
export function answersOff({ answered = null, answers }: SurveyUpdate): number | null {
  const all = total(answers.map((one) => one.count ?? null))
  return answered === null || all.sum === null || all.unknown > 0 ? null : all.sum - answered
}
