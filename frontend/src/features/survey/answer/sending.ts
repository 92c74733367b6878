import { type PublicSurvey, readSurvey, sendAnswers, toApiError } from '@/api/publicSurvey'
import { answersOf } from './answers'
import { deviceToken, type Marks } from './memory'

/** How long to wait after the first, second … failure; a whole school must not come back in the same second. */
const WAITS_S = [2, 5, 10, 20, 30]

export type Sent =
  /** The server has the answers, from this try or from one before. */
  | { result: 'done'; before: boolean }
  /** It takes none: closed meanwhile, gone, or other questions. */
  | { result: 'refused'; status: number }

interface Watch {
  /** Each failed try, with the seconds until the next. */
  onWait: (seconds: number) => void
  /** Ends a wait early: the person asked, or the line came back. */
  wake: (listener: () => void) => () => void
}

function pause(seconds: number, wake: Watch['wake']): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      stop()
      resolve()
    }
    const timer = setTimeout(end, seconds * 1000)
    const stop = wake(end)
  })
}

const READ_TRIES = 4

/** Reads the questions; when a whole class asks in the same minute, the crowd is waited for. */
export async function read(code: string): Promise<PublicSurvey> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await readSurvey(code)
    } catch (failure) {
      const error = toApiError(failure)
      const crowded = error.status === 429 || error.status === 503
      if (!crowded || tries === READ_TRIES) throw error
      await pause(waitAfter(tries - 1, error.retryAfter), () => () => undefined)
    }
  }
}

/** Longer with each try, never shorter than the server asked, and for everybody a little different. */
function waitAfter(tries: number, asked: number | null): number {
  const usual = WAITS_S[Math.min(tries, WAITS_S.length - 1)] ?? 30
  return Math.max(usual, asked ?? 0) * (1 + Math.random() * 0.5)
}

/**
 * Sends until the server has answered; a weak line and a crowded server are waited for. The same token goes with
 * every try, so that none counts twice.
 */
export async function send(survey: PublicSurvey, marks: Marks, watch: Watch): Promise<Sent> {
  const body = { deviceToken: deviceToken(), answers: answersOf(survey.questions, marks) }
  for (let tries = 0; ; tries += 1) {
    try {
      return { result: 'done', before: (await sendAnswers(survey.code, body)) === 'already_answered' }
    } catch (failure) {
      const error = toApiError(failure)
      if (!error.isTemporary) return { result: 'refused', status: error.status }
      const seconds = waitAfter(tries, error.retryAfter)
      watch.onWait(Math.round(seconds))
      await pause(seconds, watch.wake)
    }
  }
}
