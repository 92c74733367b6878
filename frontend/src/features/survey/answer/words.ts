import ky from '@/locales/ky/answer.json'
import { type Lang, storedLanguage, storeLanguage } from '@/shared/i18n/languages'

type Words = Record<string, string>

const loaders: Record<Exclude<Lang, 'ky'>, () => Promise<{ default: Words }>> = {
  ru: () => import('@/locales/ru/answer.json'),
  en: () => import('@/locales/en/answer.json'),
}

let lang: Lang = 'ky'
let words: Words = ky

export const language = (): Lang => lang

/** Fetches the words of a language; without a line the page stays in the one it has. */
export async function chooseLanguage(next: Lang = storedLanguage()): Promise<void> {
  try {
    words = next === 'ky' ? ky : (await loaders[next]()).default
    lang = next
  } catch {
    return
  }
  storeLanguage(next)
  document.documentElement.lang = next
}

/** 'answer:send' with its values; the prefix lets the check of all texts find it. */
export function t(key: string, values: Record<string, string | number> = {}): string {
  const text = words[key.replace('answer:', '')] ?? ''
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

interface Localized {
  ky?: string | null
  ru?: string | null
  en?: string | null
}

/** In the language of the page, else in Kyrgyz. */
export const inLanguage = (text: Localized | null | undefined): string => text?.[lang] || text?.ky || ''

/** The language that a text really has, where it differs from the page's: readers then say it right. */
export const langOf = (text: Localized | null | undefined): Lang | undefined =>
  lang === 'ky' || text?.[lang] ? undefined : 'ky'
