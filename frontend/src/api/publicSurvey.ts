import { createClient, createConfig } from './generated/client'
import type {
  AnswerSurveyErrors,
  AnswerSurveyResponses,
  GetPublicSurveyErrors,
  GetPublicSurveyResponses,
  PublicSurvey,
  SurveyAnswers,
  SurveyOutcome,
} from './generated/types.gen'
import { toApiError } from './problem'

// Not named in index.ts: the page of those who answer takes these two calls and nothing else.

/** A hung line must not look like work in progress for ever. */
const TIMEOUT_MS = 30_000

// Absolute, so that the same code runs under jsdom.
const client = createClient(createConfig({ baseUrl: window.location.origin }))
client.interceptors.error.use((failure, response) => toApiError(failure, response))

async function within<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS)
  try {
    return await call(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

const headers = () => ({ 'Accept-Language': document.documentElement.lang || 'ky' })

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
