import { useTranslation } from 'react-i18next'
import { ifMatch, sdk, sessionState, updateSessionUser } from '@/api'
import { currentLanguage, setLanguage } from '@/shared/i18n/i18n'
import type { Lang } from '@/shared/i18n/languages'

/** Changes the words at once and tells the profile, so that the next computer speaks the same language. */
export function useLanguageChange(): { language: Lang; change: (lang: Lang) => void } {
  const { i18n } = useTranslation('common')
  const change = (lang: Lang) => {
    void setLanguage(lang)
    const session = sessionState()
    if (session.status !== 'signed-in' || session.user.language === lang) return
    const { fullName, version } = session.user
    // Without a line the choice holds on this device; the profile follows with the next change.
    void sdk
      .updateMe({ body: { fullName, language: lang }, headers: ifMatch(version) })
      .then(({ data }) => data !== undefined && updateSessionUser(data))
  }
  return { language: (i18n.resolvedLanguage ?? currentLanguage()) as Lang, change }
}
