import type {
  AwardKind,
  EducationLevel,
  QualificationCategory,
  Sex,
  StaffAward,
  StaffCategory,
  StaffPerson,
  StaffPersonUpdate,
} from '@/api'
import { loadText, parseLoad } from './norms'

export interface AwardForm {
  key: string
  kind: AwardKind
  awardedOn: string | null
  document: string
}

/** A person as the form holds it: texts are never null, an empty choice is "not known". */
export interface PersonForm {
  lastName: string
  firstName: string
  middleName: string
  sex: Sex | ''
  birthDate: string | null
  phone: string
  personnelNumber: string
  category: StaffCategory | ''
  position: string
  subjects: string[]
  weeklyLoad: string
  methodicalUnionId: string
  employedFrom: string | null
  employedTo: string | null
  education: EducationLevel | ''
  speciality: string
  experienceStartYear: string
  qualificationCategory: QualificationCategory | ''
  qualificationValidTo: string | null
  awards: AwardForm[]
}

let counter = 0
export function emptyAward(kind: AwardKind): AwardForm {
  counter += 1
  return { key: `new-${counter}`, kind, awardedOn: null, document: '' }
}

export function formOf(person: StaffPerson | null): PersonForm {
  return {
    lastName: person?.lastName ?? '',
    firstName: person?.firstName ?? '',
    middleName: person?.middleName ?? '',
    sex: person?.sex ?? '',
    birthDate: person?.birthDate ?? null,
    phone: person?.phone ?? '',
    personnelNumber: person?.personnelNumber ?? '',
    category: person?.category ?? (person === null ? 'pedagogical' : ''),
    position: person?.position ?? '',
    subjects: [...(person?.subjects ?? [])],
    weeklyLoad: loadText(person?.weeklyLoad),
    methodicalUnionId: person?.methodicalUnionId ?? '',
    employedFrom: person?.employedFrom ?? null,
    employedTo: person?.employedTo ?? null,
    education: person?.education ?? '',
    speciality: person?.speciality ?? '',
    experienceStartYear: person?.experienceStartYear === undefined ? '' : String(person.experienceStartYear),
    qualificationCategory: person?.qualificationCategory ?? '',
    qualificationValidTo: person?.qualificationValidTo ?? null,
    awards: (person?.awards ?? []).map((award, index) => ({
      key: String(index),
      kind: award.kind,
      awardedOn: award.awardedOn ?? null,
      document: award.document ?? '',
    })),
  }
}

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const given = <T extends string>(choice: T | ''): T | undefined => (choice === '' ? undefined : choice)

/** Call it after the form was checked: sex and category are given then. */
export function bodyOf(form: PersonForm): StaffPersonUpdate {
  const qualified = form.qualificationCategory !== '' && form.qualificationCategory !== 'none'
  return {
    lastName: form.lastName.trim(),
    firstName: form.firstName.trim(),
    middleName: orNull(form.middleName),
    sex: form.sex as Sex,
    birthDate: form.birthDate,
    phone: orNull(form.phone),
    personnelNumber: orNull(form.personnelNumber),
    category: form.category as StaffCategory,
    position: form.position.trim(),
    subjects: form.subjects,
    weeklyLoad: parseLoad(form.weeklyLoad),
    methodicalUnionId: orNull(form.methodicalUnionId),
    employedFrom: form.employedFrom,
    employedTo: form.employedTo,
    education: given(form.education),
    speciality: orNull(form.speciality),
    experienceStartYear: form.experienceStartYear.trim() === '' ? null : Number(form.experienceStartYear),
    qualificationCategory: given(form.qualificationCategory),
    // A category that is not there has no end.
    qualificationValidTo: qualified ? form.qualificationValidTo : null,
    awards: form.awards.map(
      ({ kind, awardedOn, document }): StaffAward => ({ kind, awardedOn, document: orNull(document) }),
    ),
  }
}

/** Codes of what is wrong; the page has the words. */
export const personRules = {
  lastName: (value: string) => (value.trim() === '' ? 'lastName' : null),
  firstName: (value: string) => (value.trim() === '' ? 'firstName' : null),
  sex: (value: string) => (value === '' ? 'sex' : null),
  category: (value: string) => (value === '' ? 'category' : null),
  position: (value: string) => (value.trim() === '' ? 'position' : null),
  weeklyLoad: (value: string) => (value.trim() !== '' && parseLoad(value) === null ? 'weeklyLoad' : null),
  experienceStartYear: (value: string) =>
    value.trim() === '' || /^(19[4-9]\d|20\d\d)$/.test(value.trim()) ? null : 'experienceStartYear',
  employedTo: (value: string | null, form: PersonForm) =>
    value !== null && form.employedFrom !== null && value < form.employedFrom ? 'employedTo' : null,
} as const
