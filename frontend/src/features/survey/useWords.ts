import { useCallback } from 'react'
import { useFormat } from '@/shared/i18n/format'

interface Localized {
  ky?: string | null
  ru?: string | null
  en?: string | null
}

/** A text of a survey in the language of the page; a draft may lack even the Kyrgyz one. */
export function useWords(): (text: Localized | null | undefined) => string {
  const { lang } = useFormat()
  return useCallback((text) => text?.[lang] || text?.ky || '', [lang])
}
