import type { Shift } from '@/api'

/** In the order of the day. */
export const SHIFTS: readonly Shift[] = ['first', 'second', 'third']

export interface ShiftForm {
  shift: Shift
  /** "08:30" or null */
  startsAt: string | null
  endsAt: string | null
  lessons: number | null
  lessonMinutes: number | null
  breakMinutes: number | null
}

/** "8.30", "8:30", "830" and "08 30" are the same time; null when it is none. */
export function parseTime(text: string): string | null {
  const plain = text.trim()
  const apart = /^(\d{1,2})[.:\s-](\d{2})$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain)
  if (apart === null) return null
  const [hours, minutes] = [Number(apart[1]), Number(apart[2])]
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** Minutes since midnight. */
const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** How long a shift is; null while a time is unknown. */
export const shiftMinutes = ({ startsAt, endsAt }: ShiftForm): number | null =>
  startsAt === null || endsAt === null ? null : minuteOf(endsAt) - minuteOf(startsAt)

/** What lessons and the breaks between them take; null while something is unknown. */
export const lessonsMinutes = ({ lessons, lessonMinutes, breakMinutes }: ShiftForm): number | null =>
  lessons === null || lessonMinutes === null || breakMinutes === null
    ? null
    : lessons * lessonMinutes + (lessons - 1) * breakMinutes

/** Minutes from the end of one shift to the start of the next by time; negative when they overlap. */
export function gapBefore(shift: ShiftForm, shifts: readonly ShiftForm[]): number | null {
  const { startsAt } = shift
  if (startsAt === null) return null
  const earlier = shifts.filter(
    (other) =>
      other !== shift && other.startsAt !== null && other.endsAt !== null && other.startsAt < startsAt,
  )
  if (earlier.length === 0) return null
  const end = Math.max(...earlier.map(({ endsAt }) => minuteOf(endsAt ?? '')))
  return minuteOf(startsAt) - end
}
