import type { PublicSurveyQuestion, SurveyAnswers } from '@/api/publicSurvey'
import type { Mark, Marks } from './memory'

/** Whether a question has an answer; spaces are none. */
export function isAnswered(mark: Mark | undefined): boolean {
  return (
    mark !== undefined &&
    ((mark.options?.length ?? 0) > 0 || mark.scale !== undefined || (mark.text ?? '').trim() !== '')
  )
}

/** Required questions without an answer. */
export const missing = (questions: readonly PublicSurveyQuestion[], marks: Marks): PublicSurveyQuestion[] =>
  questions.filter(({ id, required }) => required && !isAnswered(marks[id]))

/** As the server wants it: only what was answered, and only what the questions still offer. */
export function answersOf(
  questions: readonly PublicSurveyQuestion[],
  marks: Marks,
): SurveyAnswers['answers'] {
  return questions.flatMap(({ id, options }) => {
    const mark = marks[id]
    if (!isAnswered(mark)) return []
    const text = mark?.text?.trim()
    const chosen = mark?.options?.filter((one) => options?.some((option) => option.id === one))
    return [
      {
        questionId: id,
        ...(chosen !== undefined && chosen.length > 0 ? { optionIds: chosen } : {}),
        ...(mark?.scale === undefined ? {} : { scale: mark.scale }),
        ...(text ? { text } : {}),
      },
    ]
  })
}
