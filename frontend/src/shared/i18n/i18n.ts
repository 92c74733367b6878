import i18n, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import common from '../../locales/ky/common.json'
import { LANGUAGES, type Lang, storedLanguage, storeLanguage } from './languages'

interface TextFile {
  default: Record<string, unknown>
}
type Texts = Record<string, () => Promise<TextFile>>

// The shell's words come with the entry; every other text is a small file of its own. Pages without the application have their words.
const kyrgyz = import.meta.glob<TextFile>([
  '../../locales/ky/*.json',
  '!../../locales/ky/{common,answer,public-finance}.json',
])
/** Where the texts of the other languages are is known to those who read them: the entry is for all (ADR 25). */
const others = (): Promise<{ TEXTS: Texts }> => import('./otherTexts')

async function read(lang: string, ns: string): Promise<Record<string, unknown>> {
  const loaders = lang === 'ky' ? kyrgyz : (await others()).TEXTS
  const load = loaders[`../../locales/${lang}/${ns}.json`]
  if (load === undefined) throw new Error(`No texts ${lang}/${ns}`)
  return (await load()).default
}

const chunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (lang, ns, done) => {
    read(lang, ns).then(
      (texts) => done(null, texts),
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
