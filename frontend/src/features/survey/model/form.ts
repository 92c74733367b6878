import {
  newIdempotencyKey,
  type StakeholderSurvey,
  type StakeholderSurveyUpdate,
  type SurveyQuestion,
  type SurveyQuestionKind,
  type SurveyRespondents,
  type SurveyTemplate,
} from '@/api'

/** A text in three languages as fields hold it; only Kyrgyz is demanded. */
export interface Words {
  ky: string
  ru: string
  en: string
}

export interface OptionForm {
  id: string
  text: Words
  positive: boolean
}

export interface QuestionForm {
  id: string
  kind: SurveyQuestionKind
  text: Words
  required: boolean
  options: OptionForm[]
  lowLabel: Words
  highLabel: Words
}

export interface SurveyForm {
  schoolYear: number
  respondents: SurveyRespondents
  title: Words
  introduction: Words
  criteria: string[]
  questions: QuestionForm[]
}

export const KINDS: readonly SurveyQuestionKind[] = ['single', 'multiple', 'scale', 'text']
export const RESPONDENTS: readonly SurveyRespondents[] = [
  'pupils',
  'parents',
  'teachers',
  'working_youth',
  'community',
]
/** As many as the contract allows. */
export const MOST_QUESTIONS = 60
export const MOST_OPTIONS = 15
/** Of a new choice; a survey with fewer is not opened. */
const FIRST_OPTIONS = 2

interface Localized {
  ky?: string | null
  ru?: string | null
  en?: string | null
}

const wordsOf = (text: Localized | null | undefined): Words => ({
  ky: text?.ky ?? '',
  ru: text?.ru ?? '',
  en: text?.en ?? '',
})

export const noWords = (): Words => wordsOf(null)

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const localized = ({ ky, ru, en }: Words) => ({ ky: orNull(ky), ru: orNull(ru), en: orNull(en) })

export const isBlank = ({ ky, ru, en }: Words): boolean => `${ky}${ru}${en}`.trim() === ''

export const hasOptions = (kind: SurveyQuestionKind): boolean => kind === 'single' || kind === 'multiple'

const questionForm = (question: SurveyQuestion): QuestionForm => ({
  id: question.id ?? newIdempotencyKey(),
  kind: question.kind,
  text: wordsOf(question.text),
  required: question.required,
  options: (question.options ?? []).map((option) => ({
    id: option.id ?? newIdempotencyKey(),
    text: wordsOf(option.text),
    positive: option.positive,
  })),
  lowLabel: wordsOf(question.lowLabel),
  highLabel: wordsOf(question.highLabel),
})

export const formOf = (survey: StakeholderSurvey): SurveyForm => ({
  schoolYear: survey.schoolYear,
  respondents: survey.respondents,
  title: wordsOf(survey.title),
  introduction: wordsOf(survey.introduction),
  criteria: [...survey.criteria],
  questions: survey.questions.map(questionForm),
})

/** What a kind of question does not have is not sent. */
export const bodyOf = (form: SurveyForm): StakeholderSurveyUpdate => ({
  schoolYear: form.schoolYear,
  respondents: form.respondents,
  title: { ...localized(form.title), ky: form.title.ky.trim() },
  introduction: isBlank(form.introduction) ? undefined : localized(form.introduction),
  criteria: form.criteria,
  questions: form.questions.map((question) => ({
    id: question.id,
    kind: question.kind,
    text: localized(question.text),
    required: question.required,
    options: hasOptions(question.kind)
      ? question.options.map(({ id, text, positive }) => ({ id, text: localized(text), positive }))
      : undefined,
    lowLabel: question.kind === 'scale' ? localized(question.lowLabel) : undefined,
    highLabel: question.kind === 'scale' ? localized(question.highLabel) : undefined,
  })),
})

type Source = Pick<SurveyTemplate, 'respondents' | 'title' | 'introduction' | 'criteria' | 'questions'>

/** A new survey with the questions of a template or of an earlier one; ids are its own. */
export const copyOf = (source: Source, schoolYear: number): StakeholderSurveyUpdate => ({
  schoolYear,
  respondents: source.respondents,
  title: source.title,
  introduction: source.introduction,
  criteria: source.criteria,
  questions: source.questions.map((question) => ({
    ...question,
    id: undefined,
    options: question.options?.map((option) => ({ ...option, id: undefined })),
  })),
})

const newOption = (): OptionForm => ({ id: newIdempotencyKey(), text: noWords(), positive: false })

const firstOptions = (): OptionForm[] => Array.from({ length: FIRST_OPTIONS }, newOption)

export const newQuestion = (kind: SurveyQuestionKind): QuestionForm => ({
  id: newIdempotencyKey(),
  kind,
  text: noWords(),
  required: kind !== 'text',
  options: hasOptions(kind) ? firstOptions() : [],
  lowLabel: noWords(),
  highLabel: noWords(),
})

/** Another kind keeps the text; a choice needs something to choose from. */
export const withKind = (question: QuestionForm, kind: SurveyQuestionKind): QuestionForm => ({
  ...question,
  kind,
  options: hasOptions(kind) && question.options.length === 0 ? firstOptions() : question.options,
})

export const withOption = (question: QuestionForm): QuestionForm => ({
  ...question,
  options: [...question.options, newOption()],
})

export const twin = (question: QuestionForm): QuestionForm => ({
  ...question,
  id: newIdempotencyKey(),
  options: question.options.map((option) => ({ ...option, id: newIdempotencyKey() })),
})

/** The list with one item moved by one place; unchanged at its ends. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
