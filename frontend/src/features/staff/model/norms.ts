import { useMemo } from 'react'
import { daysBetween } from '@/shared/i18n/format'
import { currentLanguage } from '@/shared/i18n/i18n'
import { useReference } from '@/shared/reference/useReference'

/** Limits that only warn; null while the reference data does not name them. */
export interface Norms {
  /** Hours a week. */
  load: { min: number; max: number } | null
  /** Course hours a day. */
  hoursPerDay: number | null
  /** So many months before its end a qualification category is said to end soon. */
  noticeMonths: number | null
}

const figure = (text: string | undefined): number | null => {
  const value = text === undefined ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : null
}

/** The limits are reference data: an order of the ministry may change them. */
export function useNorms(): Norms {
  const { items } = useReference()
  return useMemo(() => {
    const of = (code: string) => items('staff_norm').find((item) => item.code === code)?.attributes
    const min = figure(of('weekly_load')?.min)
    const max = figure(of('weekly_load')?.max)
    return {
      load: min === null || max === null ? null : { min, max },
      hoursPerDay: figure(of('course_day')?.max),
      noticeMonths: figure(of('qualification_notice')?.months),
    }
  }, [items])
}

/** A load as people write it in the language of the page: "22,5", whole hours without ",0". */
export function loadText(hours: string | undefined): string {
  const plain = hours?.replace(/\.0$/, '') ?? ''
  return currentLanguage() === 'en' ? plain : plain.replace('.', ',')
}

/** "22,5" as people type it → "22.5"; null when it is no load of ours (0 to 60, one decimal). */
export function parseLoad(text: string): string | null {
  const plain = text.trim().replace(',', '.')
  return /^\d{1,2}(\.\d)?$/.test(plain) && Number(plain) <= 60 ? plain : null
}

export function loadOutside(text: string, norms: Norms): boolean {
  const load = parseLoad(text)
  return (
    load !== null && norms.load !== null && (Number(load) < norms.load.min || Number(load) > norms.load.max)
  )
}

export interface CoursePace {
  days: number
  /** Hours a day. */
  perDay: number
  tooMany: boolean
}

/** Hours by days, both ends counted; null until all three are known. */
export function coursePace(
  hours: string,
  startedOn: string | null,
  endedOn: string | null,
  norms: Norms,
): CoursePace | null {
  if (!/^\d{1,4}$/.test(hours.trim()) || startedOn === null || endedOn === null) return null
  const days = daysBetween(startedOn, endedOn) + 1
  if (!(days > 0)) return null
  const perDay = Number(hours) / days
  return { days, perDay, tooMany: norms.hoursPerDay !== null && perDay > norms.hoursPerDay }
}
