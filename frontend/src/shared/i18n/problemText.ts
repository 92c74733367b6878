import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiError } from '@/api'

interface FieldErrorLike {
  code: string
  message: string
  params?: Record<string, string>
}

/** Dates come as the API writes them; not by ./dates, whose months would come into the entry (ADR 25). */
const readable = (params: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1'),
    ]),
  )

/** Our own words by the stable code; a code that is new to this page falls back to the server's message. */
export function useProblemText() {
  const { t, i18n } = useTranslation('problems')
  return useMemo(() => {
    const words = (key: string, fallback: string | undefined, params?: Record<string, string>) => {
      const text: unknown = i18n.getResource(i18n.resolvedLanguage ?? 'ky', 'problems', key)
      // A sentence whose values the server did not send is worse than the server's own.
      const asked = typeof text === 'string' ? [...text.matchAll(/\{\{(\w+)\}\}/g)] : null
      const whole = asked?.every(([, name]) => params?.[name ?? ''] !== undefined) ?? false
      return whole ? t(key, params) : (fallback ?? '')
    }
    return {
      /** What happened. */
      title: (error: ApiError) =>
        words(`code.${error.code}.title`, error.problem.title) || t('code.INTERNAL.title'),
      /** What is safe and what to do next. */
      advice: (error: ApiError) =>
        // What stands in the way of a conflict only the server can say.
        (error.status === 409 ? error.problem.detail : undefined) ??
        words(`code.${error.code}.advice`, error.problem.detail),
      /** What is wrong with one value. */
      field: (error: FieldErrorLike) =>
        words(`field.${error.code}`, error.message, readable(error.params)) || t('field.invalid'),
    }
  }, [t, i18n])
}
