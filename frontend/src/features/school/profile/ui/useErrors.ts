import { useMemo } from 'react'
import type { ApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'

/** What the server refused, in words, by the pointer of the field. */
export function useErrors(error: ApiError | null): (pointer: string) => string | undefined {
  const problem = useProblemText()
  const words = useMemo(
    () => new Map((error?.fieldErrors ?? []).map((one) => [one.pointer, problem.field(one)])),
    [error, problem],
  )
  return (pointer) => words.get(pointer)
}
