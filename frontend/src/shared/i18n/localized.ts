import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '@/api'
import { currentLanguage } from './i18n'
import type { Lang } from './languages'

/** A name in the language of the page; what was never translated stays Kyrgyz. */
export const localized = (text: LocalizedText, lang: Lang): string => text[lang] ?? text.ky

export function useLocalized(): (text: LocalizedText | null | undefined) => string {
  const { i18n } = useTranslation('common')
  const lang = (i18n.resolvedLanguage ?? currentLanguage()) as Lang
  return useCallback((text) => (text ? localized(text, lang) : ''), [lang])
}
