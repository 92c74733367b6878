import i18n, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import common from '../../locales/ky/common.json'
import { LANGUAGES, type Lang, storedLanguage, storeLanguage } from './languages'

// The shell's words come with the entry; every other text is a small file of its own.
const loaders = import.meta.glob<{ default: Record<string, unknown> }>([
  '../../locales/*/*.json',
  '!../../locales/ky/common.json',
])

const chunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (lang, ns, done) => {
    const load = loaders[`../../locales/${lang}/${ns}.json`]
    if (load === undefined) {
      done(new Error(`No texts ${lang}/${ns}`), null)
      return
    }
    load().then(
      (file) => done(null, file.default),
      (failure: Error) => done(failure, null),
    )
  },
}

function reflectLanguage(lang: string): void {
  document.documentElement.lang = lang
}

i18n.on('languageChanged', reflectLanguage)

/** Resolved when the texts of the shell are there in the stored language. */
export const i18nReady = i18n
  .use(chunks)
  .use(initReactI18next)
  .init({
    partialBundledLanguages: true,
    resources: { ky: { common } },
    lng: storedLanguage(),
    fallbackLng: 'ky',
    supportedLngs: [...LANGUAGES],
    ns: ['common'],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  })

// The words for failures must be there before the line is not.
void i18nReady.then(() => i18n.loadNamespaces('problems'))

export const currentLanguage = (): Lang => (i18n.resolvedLanguage ?? storedLanguage()) as Lang

/** Changes the words at once and remembers the choice on this device. */
export async function setLanguage(lang: Lang): Promise<void> {
  storeLanguage(lang)
  await i18n.changeLanguage(lang)
}

/** For route loaders: fetches a feature's texts beside its code instead of after it. */
export const loadTexts = (...namespaces: string[]): Promise<void> => i18n.loadNamespaces(namespaces)

export default i18n
