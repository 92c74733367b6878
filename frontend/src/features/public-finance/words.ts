import ky from '@/locales/ky/public-finance.json'
import { plainWords } from '@/shared/plain/words'

export const { chooseLanguage, inLanguage, langOf, language, t } = plainWords(ky, {
  ru: () => import('@/locales/ru/public-finance.json'),
  en: () => import('@/locales/en/public-finance.json'),
})
