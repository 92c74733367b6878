import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import * as dates from './dates'
import { currentLanguage } from './i18n'
import type { Lang } from './languages'
import * as numbers from './numbers'

/** The only formatter of dates, numbers and money; everything is bound to one language. */
function formatter(lang: Lang) {
  return {
    lang,
    longDate: (iso: string | null | undefined) => dates.longDate(iso, lang),
    shortDate: dates.shortDate,
    dayMonth: (iso: string) => dates.dayMonth(iso, lang),
    untilDate: (iso: string) => dates.untilDate(iso, lang),
    passedDate: (iso: string) => dates.passedDate(iso, lang),
    weekday: (iso: string) => dates.weekday(iso, lang),
    dateTime: dates.dateTime,
    clock: dates.clock,
    instantDate: dates.instantDate,
    schoolYear: (year: number | null | undefined) => dates.schoolYear(year, lang),
    schoolYearSpan: dates.schoolYearSpan,
    number: (value: number | string | null | undefined, digits?: { min?: number; max?: number }) =>
      numbers.number(value, lang, digits),
    percent: (value: number | string | null | undefined) => numbers.percent(value, lang),
    declaredPercent: (value: number | string | null | undefined) => numbers.declaredPercent(value, lang),
    amount: (decimal: string | null | undefined) => numbers.amount(decimal, lang),
    money: (decimal: string | null | undefined, currency?: string) => numbers.money(decimal, lang, currency),
  }
}

/** In components: follows the language switch. "4 күн калды" needs words, so it comes with the texts. */
export function useFormat() {
  const { t, i18n } = useTranslation('common')
  const lang = (i18n.resolvedLanguage ?? currentLanguage()) as Lang
  return useMemo(() => {
    const daysLeft = (iso: string, now: string = dates.today()) => {
      const days = dates.daysBetween(now, iso)
      if (Number.isNaN(days)) return dates.UNKNOWN
      if (days === 0) return t('relative.today')
      return days > 0 ? t('relative.left', { count: days }) : t('relative.late', { count: -days })
    }
    return { ...formatter(lang), daysLeft }
  }, [lang, t])
}

export { daysAfter, daysBetween, parseTypedDate, today } from './dates'
export { parseMoney, sumMoney } from './numbers'
