import { describe, expect, it } from 'vitest'
import { aMaterialBase, aSchoolProfile, aYearProfile } from '@/testing/profiles'
import {
  addClass,
  averageClass,
  type ClassForm,
  className,
  readList,
  removeClass,
  replaceShift,
  sumPupils,
  writeList,
} from './classes'
import * as material from './materialForm'
import * as organisation from './organisationForm'
import { gapBefore, lessonsMinutes, parseTime, type ShiftForm, shiftMinutes } from './shifts'
import { dueOn, termState } from './terms'
import * as year from './yearForm'
import { schoolYearOf, yearsToChoose } from './years'

const shift = (startsAt: string | null, endsAt: string | null, lessons = 6): ShiftForm => ({
  shift: 'first',
  startsAt,
  endsAt,
  lessons,
  lessonMinutes: 45,
  breakMinutes: 5,
})
const one = (grade: number, letter: string, pupils: number | null = null): ClassForm => ({
  grade,
  letter,
  shift: 'first',
  pupils,
})
const names = (classes: readonly ClassForm[]) => classes.map(className)

describe('shifts (R-101)', () => {
  it('reads times as reports write them', () => {
    expect(['8.30', '830', '08:30', ' 8-30 '].map(parseTime)).toEqual(Array(4).fill('08:30'))
    expect(['', '25:00', '8:60', '8', 'эртең'].map(parseTime)).toEqual(Array(5).fill(null))
  })

  it('6 × 45 + 5 × 5 = 295 of 300 minutes, and a gap of 0', () => {
    const first = shift('08:30', '13:30')
    expect([lessonsMinutes(first), shiftMinutes(first)]).toEqual([295, 300])
    const second = shift('13:30', '18:30')
    expect(gapBefore(second, [first, second])).toBe(0)
    expect(gapBefore(first, [first, second])).toBeNull()
    const late = shift('13:20', '18:20')
    expect(gapBefore(late, [first, late])).toBe(-10)
    expect(lessonsMinutes({ ...first, lessons: null })).toBeNull()
  })
})

describe('classes (R-099, R-100)', () => {
  it('names a second class of a grade, and takes the letter back with it', () => {
    const two = addClass([one(1, '', 20), one(2, '')], 1, 'first')
    expect(names(two)).toEqual(['1а', '1б', '2'])
    expect(two[0]?.pupils).toBe(20)
    expect(names(removeClass(two, 1))).toEqual(['1', '2'])
    expect(names(addClass([], 3, 'second'))).toEqual(['3'])
  })

  it('reads the list of a report and says what is no class', () => {
    expect(readList('1а, 3А 5-б; 8', [1, 3, 5, 8])).toEqual({
      classes: [
        { grade: 1, letter: 'а' },
        { grade: 3, letter: 'а' },
        { grade: 5, letter: 'б' },
        { grade: 8, letter: '' },
      ],
      unknown: [],
    })
    expect(readList('12, 1а, 1а, кл', [1]).unknown).toEqual(['12', '1а', 'кл'])
  })

  it('keeps the pupils of classes that stay, also when they change the shift', () => {
    const before = [one(1, 'а', 22), { ...one(2, '', 20), shift: 'second' as const }]
    const after = replaceShift(before, 'first', readList('1а 2 3', [1, 2, 3]).classes)
    expect(after.map((each) => each.pupils)).toEqual([22, 20, null])
    expect(writeList(after, 'first')).toBe('1а, 2, 3')
    expect(writeList(after, 'second')).toBe('')
  })

  it('R-090 an unknown class makes the sum unknown, none is no zero', () => {
    expect(sumPupils([one(1, 'а', 22), one(1, 'б')])).toBeNull()
    expect(sumPupils([])).toBeNull()
    expect(averageClass([one(1, 'а', 25), one(1, 'б', 26), one(2, '', 26)])).toBe(25.7)
  })
})

describe('a school year', () => {
  it('goes to the server as it came', () => {
    const profile = aYearProfile()
    const update = year.toUpdate(year.toForm(profile))
    expect(update.classSets[1]).toEqual({ grade: 2, letter: null, shift: 'second', pupils: 20 })
    expect(update.shifts).toEqual(profile.shifts)
    expect(update.declared.pupils).toBeNull()
  })

  it('loses classes and ungraded grades that a smaller grade set does not have', () => {
    const smaller = year.withGrades(year.toForm(aYearProfile()), 1, 1)
    expect(names(smaller.classSets)).toEqual(['1а'])
    expect(smaller.ungradedGrades).toEqual([1])
    expect(year.gradesOf({ firstGrade: 1, lastGrade: 12 })).toHaveLength(12)
  })

  it('starts from the year before without its pupils', () => {
    const empty = year.toForm(aYearProfile({ shifts: [], classSets: [] }))
    const started = year.copyFrom(empty, aYearProfile())
    expect(names(started.classSets)).toEqual(['1а', '2', '3'])
    expect(sumPupils(started.classSets)).toBeNull()
    expect(year.nextShift(started.shifts)).toBe('third')
  })

  it('R-176 begins in September', () => {
    expect([schoolYearOf('2026-08-31'), schoolYearOf('2026-09-01')]).toEqual([2025, 2026])
    expect(yearsToChoose([2018], 2026, 2026)).toEqual([
      2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018,
    ])
  })
})

describe('the material base', () => {
  it('R-090 sends no kind of which nothing is known, and keeps 0', () => {
    const form = material.toForm(aMaterialBase())
    const update = material.toUpdate({
      ...form,
      facilities: { ...form.facilities, gym: material.NO_FACILITY },
    })
    expect(update.facilities.map(({ kind, count }) => [kind, count])).toEqual([
      ['assembly_hall', 0],
      ['classroom', 10],
    ])
    expect(update.buildings[0]?.ramp).toBeNull()
  })

  it('counts terms as the server does', () => {
    const today = '2026-11-25'
    expect(
      [null, '2026-11-24', '2026-11-25', '2027-01-24', '2027-01-25'].map((day) => termState(day, today)),
    ).toEqual(['no_term', 'expired', 'expires_soon', 'expires_soon', 'valid'])
    expect(dueOn('2026-09-02')).toBe('2027-09-02')
    expect(dueOn('2028-02-29')).toBe('2029-02-28')
    expect(dueOn(null)).toBeNull()
  })
})

it('R-052 a profile says nothing about a licence that nobody chose', () => {
  const form = organisation.toForm(aSchoolProfile({ licence: undefined }))
  expect(organisation.toUpdate(form).licence).toBeUndefined()
  const update = organisation.toUpdate({
    ...form,
    licence: 'not_applicable',
    licenceReason: ' муниципалдык ',
  })
  expect(update.licence).toMatchObject({ status: 'not_applicable', reason: 'муниципалдык' })
  expect(
    organisation.toUpdate({ ...form, formerNames: [{ name: ' ', fromYear: 1936, toYear: null }] })
      .formerNames,
  ).toEqual([])
})
