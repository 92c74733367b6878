import ky from '@/locales/ky/answer.json'
import { plainWords } from '@/shared/plain/words'

export const { chooseLanguage, inLanguage, langOf, language, t } = plainWords(ky, {
  ru: () => import('@/locales/ru/answer.json'),
  en: () => import('@/locales/en/answer.json'),
})
