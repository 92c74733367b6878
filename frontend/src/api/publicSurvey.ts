import type {
  AnswerSurveyErrors,
  AnswerSurveyResponses,
  GetPublicSurveyErrors,
  GetPublicSurveyResponses,
  PublicSurvey,
  SurveyAnswers,
  SurveyOutcome,
} from './generated/types.gen'
import { client, headers, within } from './publicClient'

export const readSurvey = (code: string): Promise<PublicSurvey> =>
  within(async (signal) => {
    const { data } = await client.get<GetPublicSurveyResponses, GetPublicSurveyErrors, true>({
      url: '/api/v1/public/surveys/{code}',
      path: { code },
      headers: headers(),
      signal,
      throwOnError: true,
    })
    return data
  })

export const sendAnswers = (code: string, body: SurveyAnswers): Promise<SurveyOutcome> =>
  within(async (signal) => {
    const { data } = await client.post<AnswerSurveyResponses, AnswerSurveyErrors, true>({
      url: '/api/v1/public/surveys/{code}/answers',
      path: { code },
      body,
      headers: { 'Content-Type': 'application/json', ...headers() },
      signal,
      throwOnError: true,
    })
    return data.outcome
  })

export type { PublicSurvey, PublicSurveyQuestion, SurveyAnswers } from './generated/types.gen'
export { toApiError } from './problem'
