import type { Activity, ActivityUpdate } from '@/api'
import { parseMoney } from '@/shared/i18n/numbers'
import { isInsideTerm, schoolYearOf } from './stages'

/** Columns that are written in the table itself, in the order of the Tab key. */
export const COLUMNS = ['text', 'responsible', 'dueOn', 'expectedResult', 'budget'] as const
export type Column = (typeof COLUMNS)[number]

interface Term {
  firstSchoolYear: number
  lastSchoolYear: number
}

/** What was typed as a change of the activity; null when it cannot be read. */
export type Written = Partial<ActivityUpdate> | null

/** 25.05.2027, 25.5.27 and 25052027 are the same day; an impossible day is none. */
export function parseDay(text: string): string | null {
  const plain = text.trim()
  const match =
    /^(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{2}|\d{4})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(plain)
  if (match === null) return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain : null
  const [day, month] = [Number(match[1]), Number(match[2])]
  const year = (match[3] ?? '').length === 2 ? 2000 + Number(match[3]) : Number(match[3])
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  if (month < 1 || month > 12 || day < 1 || day > (lengths[month - 1] ?? 0)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The school year follows from the date as long as nobody chose another one. */
export function withDueDate(
  activity: Pick<Activity, 'schoolYear'>,
  dueOn: string | null,
  term: Term,
): Partial<ActivityUpdate> {
  const known = activity.schoolYear !== null && activity.schoolYear !== undefined
  if (known || dueOn === null || !isInsideTerm(dueOn, term)) return { dueOn }
  return { dueOn, schoolYear: schoolYearOf(dueOn) }
}

export function writeCell(column: Column, text: string, activity: Activity, term: Term): Written {
  const blank = text.trim() === ''
  switch (column) {
    case 'text':
      return { text }
    case 'responsible':
      return { responsible: blank ? null : text }
    case 'expectedResult':
      return { expectedResult: blank ? null : text }
    case 'dueOn': {
      if (blank) return { dueOn: null }
      const day = parseDay(text)
      return day === null ? null : withDueDate(activity, day, term)
    }
    case 'budget': {
      if (blank) return { budget: undefined }
      const amount = parseMoney(text)
      if (amount === null) return null
      return { budget: { currency: 'KGS', ...activity.budget, amount } }
    }
  }
}
