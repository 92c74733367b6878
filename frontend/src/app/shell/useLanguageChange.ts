import { useTranslation } from 'react-i18next'
import { saveLanguage } from '@/api'
import { currentLanguage, setLanguage } from '@/shared/i18n/i18n'
import type { Lang } from '@/shared/i18n/languages'

/** Changes the words at once and tells the profile, so that the next computer speaks the same language. */
export function useLanguageChange(): { language: Lang; change: (lang: Lang) => void } {
  const { i18n } = useTranslation('common')
  const change = (lang: Lang) => {
    void setLanguage(lang)
    void saveLanguage(lang)
  }
  return { language: (i18n.resolvedLanguage ?? currentLanguage()) as Lang, change }
}
