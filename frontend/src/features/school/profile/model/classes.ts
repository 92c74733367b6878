import type { Shift } from '@/api'

export interface ClassForm {
  grade: number
  letter: string
  shift: Shift | ''
  /** null is unknown, not none */
  pupils: number | null
}

/** Classes of a grade are called by these, in this order, unless the school says otherwise. */
const LETTERS = 'абвгдежзик'

export const className = ({ grade, letter }: Pick<ClassForm, 'grade' | 'letter'>): string =>
  `${grade}${letter.trim().toLowerCase()}`

export const sortClasses = (classes: readonly ClassForm[]): ClassForm[] =>
  [...classes].sort((a, b) => a.grade - b.grade || (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0))

/** One class more in a grade: the single one becomes "а", the new one takes the next free letter. */
export function addClass(classes: readonly ClassForm[], grade: number, shift: Shift | ''): ClassForm[] {
  const ofGrade = classes.filter((one) => one.grade === grade)
  const named = classes.map((one) =>
    one.grade === grade && one.letter === '' ? { ...one, letter: LETTERS[0] ?? '' } : one,
  )
  const taken = new Set(named.filter((one) => one.grade === grade).map((one) => one.letter))
  const letter = ofGrade.length === 0 ? '' : ([...LETTERS].find((next) => !taken.has(next)) ?? '')
  return sortClasses([...named, { grade, letter, shift: ofGrade[0]?.shift || shift, pupils: null }])
}

/** Without that class; a class that stays alone in its grade loses the letter that came by itself. */
export function removeClass(classes: readonly ClassForm[], index: number): ClassForm[] {
  const gone = classes[index]
  const rest = classes.filter((_, at) => at !== index)
  const alone = rest.filter((one) => one.grade === gone?.grade)
  return alone.length === 1 && alone[0]?.letter === LETTERS[0]
    ? rest.map((one) => (one === alone[0] ? { ...one, letter: '' } : one))
    : rest
}

export interface ReadList {
  classes: { grade: number; letter: string }[]
  /** What is no class of the school. */
  unknown: string[]
}

/** "1а, 3А 5-а; 8" as reports print it. */
export function readList(text: string, grades: readonly number[]): ReadList {
  const read: ReadList = { classes: [], unknown: [] }
  const seen = new Set<string>()
  for (const word of text.split(/[,;\s]+/).filter((part) => part !== '')) {
    const match = /^(\d{1,2})[-–]?([^\d\s]*)$/.exec(word)
    const one = match && { grade: Number(match[1]), letter: (match[2] ?? '').toLowerCase() }
    if (!one || !grades.includes(one.grade) || seen.has(className(one))) read.unknown.push(word)
    else {
      seen.add(className(one))
      read.classes.push(one)
    }
  }
  return read
}

export const writeList = (classes: readonly ClassForm[], shift: Shift | ''): string =>
  classes
    .filter((one) => one.shift === shift)
    .map(className)
    .join(', ')

/** The classes of one shift as listed; those that were there keep their pupils, also from another shift. */
export function replaceShift(
  classes: readonly ClassForm[],
  shift: Shift,
  listed: ReadList['classes'],
): ClassForm[] {
  const names = new Set(listed.map(className))
  const others = classes.filter((one) => one.shift !== shift && !names.has(className(one)))
  const kept = new Map(classes.map((one) => [className(one), one.pupils]))
  return sortClasses([
    ...others,
    ...listed.map((one) => ({ ...one, shift, pupils: kept.get(className(one)) ?? null })),
  ])
}

/** Null while a part is unknown or there is none. */
export const sumPupils = (classes: readonly ClassForm[]): number | null =>
  classes.length === 0 || classes.some((one) => one.pupils === null)
    ? null
    : classes.reduce((sum, one) => sum + (one.pupils ?? 0), 0)

/** Pupils a class, one digit, half up; null while unknown. */
export function averageClass(classes: readonly ClassForm[]): number | null {
  const pupils = sumPupils(classes)
  return pupils === null ? null : Math.round((pupils * 10) / classes.length) / 10
}
