/** Interface languages; Kyrgyz is the first one and the fallback. */
export const LANGUAGES = ['ky', 'ru', 'en'] as const
export type Lang = (typeof LANGUAGES)[number]

/** A language is named in itself, so that somebody who cannot read the page finds it. */
export const LANGUAGE_NAMES: Record<Lang, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' }

const KEY = 'onuguu.lang'

export const isLang = (value: unknown): value is Lang => LANGUAGES.includes(value as Lang)

/** Storage may be closed (private window, policy): the page then simply starts in Kyrgyz. */
export function storedLanguage(): Lang {
  try {
    const value = localStorage.getItem(KEY)
    return isLang(value) ? value : 'ky'
  } catch {
    return 'ky'
  }
}

/** Whether somebody picked a language on this device, rather than getting the first one. */
export function storedLanguageChosen(): boolean {
  try {
    return isLang(localStorage.getItem(KEY))
  } catch {
    return false
  }
}

export function storeLanguage(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang)
  } catch {
    // The choice then lasts until the tab is closed.
  }
}
