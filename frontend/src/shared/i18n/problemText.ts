import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiError } from '@/api'
import { shortDate } from './dates'

interface FieldErrorLike {
  code: string
  message: string
  params?: Record<string, string>
}

/** Dates come as the API writes them. */
const readable = (params: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDate(value) : value,
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
      advice: (error: ApiError) => words(`code.${error.code}.advice`, error.problem.detail),
      /** What is wrong with one value. */
      field: (error: FieldErrorLike) =>
        words(`field.${error.code}`, error.message, readable(error.params)) || t('field.invalid'),
    }
  }, [t, i18n])
}
