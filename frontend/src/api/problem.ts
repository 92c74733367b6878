import type { FieldError, Problem } from './generated/types.gen'

export type { FieldError, Problem }

/** No answer came: the line is down, the server is gone or the wait was too long. */
export const OFFLINE = 'OFFLINE'

/** What failed, in the server's own terms (RFC 9457); the page turns the code into words. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly problem: Problem
  /** Seconds the server asked to wait (429, 503). */
  readonly retryAfter: number | null

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.code)
    this.name = 'ApiError'
    this.problem = problem
    this.status = problem.status
    this.code = problem.code
    this.retryAfter = retryAfter
  }

  get requestId(): string | null {
    return this.problem.requestId ?? null
  }

  get fieldErrors(): readonly FieldError[] {
    return this.problem.errors ?? []
  }

  /** Passing troubles: the same request may succeed later. */
  get isTemporary(): boolean {
    return (
      this.status === 0 ||
      this.status === 429 ||
      this.status === 502 ||
      this.status === 503 ||
      this.status === 504
    )
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && typeof (body as Problem).code === 'string'

function seconds(header: string | null): number | null {
  const value = header === null ? Number.NaN : Number(header)
  return Number.isFinite(value) && value >= 0 ? value : null
}

/** Every failure of the generated client becomes one kind of error. */
export function toApiError(failure: unknown, response?: Response): ApiError {
  if (failure instanceof ApiError) return failure
  if (response === undefined) {
    return new ApiError({ type: 'about:blank', title: 'No connection', status: 0, code: OFFLINE })
  }
  const problem: Problem = isProblem(failure)
    ? { ...failure, status: response.status }
    : {
        // A proxy in between answered without a problem document.
        type: 'about:blank',
        title: response.statusText,
        status: response.status,
        code: response.status >= 502 && response.status <= 504 ? 'UNAVAILABLE' : 'INTERNAL',
        requestId: response.headers.get('X-Request-Id') ?? undefined,
      }
  return new ApiError(problem, seconds(response.headers.get('Retry-After')))
}
