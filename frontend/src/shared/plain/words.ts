import { type Lang, storedLanguage, storeLanguage } from '@/shared/i18n/languages'

type Words = Record<string, string>

interface Localized {
  ky?: string | null
  ru?: string | null
  en?: string | null
}

export interface PlainWords {
  language: () => Lang
  /** Fetches the words of a language; without a line the page stays in the one it has. */
  chooseLanguage: (next?: Lang) => Promise<void>
  /** 'answer:send' with its values; the prefix lets the check of all texts find it. */
  t: (key: string, values?: Record<string, string | number>) => string
  /** In the language of the page, else in Kyrgyz. */
  inLanguage: (text: Localized | null | undefined) => string
  /** The language that a text really has, where it differs from the page's: readers then say it right. */
  langOf: (text: Localized | null | undefined) => Lang | undefined
}

/** The words of a page without the application: Kyrgyz at once, the others when somebody asks. */
export function plainWords(
  ky: Words,
  loaders: Record<Exclude<Lang, 'ky'>, () => Promise<{ default: Words }>>,
): PlainWords {
  let lang: Lang = 'ky'
  let words = ky
  return {
    language: () => lang,
    chooseLanguage: async (next = storedLanguage()) => {
      try {
        words = next === 'ky' ? ky : (await loaders[next]()).default
        lang = next
      } catch {
        return
      }
      storeLanguage(next)
      document.documentElement.lang = next
    },
    t: (key, values = {}) =>
      (words[key.slice(key.indexOf(':') + 1)] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
        String(values[name] ?? ''),
      ),
    inLanguage: (text) => text?.[lang] || text?.ky || '',
    langOf: (text) => (lang === 'ky' || text?.[lang] ? undefined : 'ky'),
  }
}
