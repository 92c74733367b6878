import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiError } from '@/api'

interface FieldErrorLike {
  code: string
  message: string
  params?: Record<string, string>
}

/** Our own words by the stable code; a code that is new to this page falls back to the server's message. */
export function useProblemText() {
  const { t, i18n } = useTranslation('problems')
  return useMemo(() => {
    const words = (key: string, fallback: string | undefined, params?: Record<string, string>) =>
      i18n.exists(key, { ns: 'problems' }) ? t(key, params) : (fallback ?? '')
    return {
      /** What happened. */
      title: (error: ApiError) =>
        words(`code.${error.code}.title`, error.problem.title) || t('code.INTERNAL.title'),
      /** What is safe and what to do next. */
      advice: (error: ApiError) => words(`code.${error.code}.advice`, error.problem.detail),
      /** What is wrong with one value. */
      field: (error: FieldErrorLike) =>
        words(`field.${error.code}`, error.message, error.params) || t('field.invalid'),
    }
  }, [t, i18n])
}
