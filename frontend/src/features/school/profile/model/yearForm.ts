import type { DeclaredFigures, YearProfile, YearProfileUpdate } from '@/api'
import { type ClassForm, sortClasses } from './classes'
import { SHIFTS, type ShiftForm } from './shifts'

export type DeclaredForm = { [figure in keyof DeclaredFigures]-?: number | null }

/** A school year as it is edited. */
export interface YearForm {
  firstGrade: number | null
  lastGrade: number | null
  ungradedGrades: number[]
  shifts: ShiftForm[]
  classSets: ClassForm[]
  declared: DeclaredForm
  source: string
}

export function toForm(year: YearProfile): YearForm {
  return {
    firstGrade: year.firstGrade ?? null,
    lastGrade: year.lastGrade ?? null,
    ungradedGrades: [...year.ungradedGrades],
    shifts: year.shifts.map((one) => ({
      shift: one.shift,
      startsAt: one.startsAt ?? null,
      endsAt: one.endsAt ?? null,
      lessons: one.lessons ?? null,
      lessonMinutes: one.lessonMinutes ?? null,
      breakMinutes: one.breakMinutes ?? null,
    })),
    classSets: year.classSets.map((one) => ({
      grade: one.grade,
      letter: one.letter ?? '',
      shift: one.shift ?? '',
      pupils: one.pupils ?? null,
    })),
    declared: {
      pupils: year.declared.pupils ?? null,
      teachers: year.declared.teachers ?? null,
      classSets: year.declared.classSets ?? null,
      smallestClass: year.declared.smallestClass ?? null,
      largestClass: year.declared.largestClass ?? null,
    },
    source: year.source ?? '',
  }
}

export function toUpdate(form: YearForm): YearProfileUpdate {
  return {
    firstGrade: form.firstGrade,
    lastGrade: form.lastGrade,
    ungradedGrades: form.ungradedGrades,
    shifts: form.shifts,
    classSets: form.classSets.map(({ grade, letter, shift, pupils }) => ({
      grade,
      letter: letter.trim() === '' ? null : letter.trim(),
      shift: shift === '' ? undefined : shift,
      pupils,
    })),
    declared: form.declared,
    source: form.source === '' ? null : form.source,
  }
}

/** Every grade of the set, in order; none while it is unknown. */
export function gradesOf({ firstGrade, lastGrade }: Pick<YearForm, 'firstGrade' | 'lastGrade'>): number[] {
  if (firstGrade === null || lastGrade === null || lastGrade < firstGrade) return []
  return Array.from({ length: lastGrade - firstGrade + 1 }, (_, index) => firstGrade + index)
}

/** Another grade set: classes and ungraded grades outside it would be refused, so they go with it. */
export function withGrades(form: YearForm, firstGrade: number | null, lastGrade: number | null): YearForm {
  const grades = new Set(gradesOf({ firstGrade, lastGrade }))
  return {
    ...form,
    firstGrade,
    lastGrade,
    ungradedGrades: form.ungradedGrades.filter((grade) => grades.has(grade)),
    classSets: form.classSets.filter(({ grade }) => grades.has(grade)),
  }
}

/** The shifts and classes of another year as a start, without its numbers of pupils. */
export function copyFrom(form: YearForm, other: YearProfile): YearForm {
  const { firstGrade, lastGrade, ungradedGrades, shifts, classSets } = toForm(other)
  return {
    ...form,
    firstGrade,
    lastGrade,
    ungradedGrades,
    shifts,
    classSets: sortClasses(classSets.map((one) => ({ ...one, pupils: null }))),
  }
}

/** The next shift of the day that the year does not have. */
export const nextShift = (shifts: readonly ShiftForm[]) =>
  SHIFTS.find((shift) => shifts.every((one) => one.shift !== shift))
