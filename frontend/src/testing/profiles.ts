import type { MaterialBase, ReferenceData, SchoolProfile, YearProfile } from '@/api'
import { id } from './builders'
import { REFERENCE } from './plans'

/** The profile of a school as the server answers it: invented, in the size that schools have. */
export function aSchoolProfile(changes: Partial<SchoolProfile> = {}): SchoolProfile {
  return {
    version: 2,
    status: 'draft',
    formerNames: [{ name: 'Жаңы талап мектеби', fromYear: 1936, toYear: 1958 }],
    registration: { registeredOn: '2011-03-18', number: '112457' },
    licence: { status: 'held', number: '41', issuedOn: '2015-05-12' },
    places: [
      {
        id: id(21),
        kind: 'district',
        name: { ky: 'Кең-Суу району' },
        validFrom: '1991-08-31',
      },
      {
        id: id(22),
        kind: 'aiyl_aimak',
        name: { ky: 'Кең-Булак айыл аймагы' },
        validFrom: '1996-01-01',
        validTo: '2024-11-17',
      },
    ],
    findings: [],
    ...changes,
  }
}

/** Two shifts without a gap, three classes of which one is alone with its letter. */
export function aYearProfile(changes: Partial<YearProfile> = {}): YearProfile {
  return {
    schoolYear: 2026,
    version: 3,
    status: 'draft',
    gradeSystem: 'transition',
    firstGrade: 1,
    lastGrade: 3,
    ungradedGrades: [1, 2],
    shifts: [
      {
        shift: 'first',
        startsAt: '08:30',
        endsAt: '13:30',
        lessons: 6,
        lessonMinutes: 45,
        breakMinutes: 5,
      },
      {
        shift: 'second',
        startsAt: '13:30',
        endsAt: '18:30',
        lessons: 6,
        lessonMinutes: 45,
        breakMinutes: 5,
      },
    ],
    classSets: [
      { grade: 1, letter: 'а', shift: 'first', pupils: 22 },
      { grade: 2, shift: 'second', pupils: 20 },
      { grade: 3, shift: 'first', pupils: 24 },
    ],
    declared: { classSets: 4 },
    source: 'osh1',
    totals: {
      classSets: 3,
      pupils: 66,
      withoutPupils: 0,
      averageClass: '22.0',
      grades: [
        { grade: 1, classSets: 1, pupils: 22 },
        { grade: 2, classSets: 1, pupils: 20 },
        { grade: 3, classSets: 1, pupils: 24 },
      ],
      shifts: [],
    },
    findings: [
      {
        code: 'class_sets_differ',
        rule: 'R-100',
        severity: 'warning',
        blocksConfirmation: false,
        pointer: '/declared/classSets',
        message: 'Отчетто 4 класс деп жазылган, тизмеде 3.',
      },
    ],
    ...changes,
  }
}

export function aMaterialBase(changes: Partial<MaterialBase> = {}): MaterialBase {
  return {
    version: 1,
    status: 'draft',
    landAreaM2: '6480.50',
    buildings: [{ name: 'Негизги имарат', areaM2: '2480.60', yearBuilt: 2015 }],
    facilities: [
      { kind: 'classroom', count: 10 },
      { kind: 'assembly_hall', count: 0 },
    ],
    equipment: [{ kind: 'desktop', count: 11, state: 'working', owner: 'school' }],
    inspections: [
      { body: 'sanitary', inspectedOn: '2026-08-20', validTo: '2199-08-20', state: 'valid' },
      { body: 'fire', inspectedOn: '2025-10-14', validTo: '2026-10-14', state: 'expired' },
    ],
    instructions: [],
    totals: {
      buildingAreaM2: '2480.60',
      computers: 15,
      workingComputers: 11,
      pupils: 356,
      pupilsOfYear: 2026,
      pupilsPerComputer: '32.4',
    },
    findings: [],
    ...changes,
  }
}

const item = (code: string, ky: string, attributes?: Record<string, string>) => ({
  code,
  label: { ky, ru: ky, en: ky },
  attributes,
})

/** The labels that the pages of the profile show. */
export const PROFILE_REFERENCE: ReferenceData = {
  ...REFERENCE,
  sets: [
    ...REFERENCE.sets,
    {
      code: 'grade_system',
      items: [item('transition', '12 жылдык мектепке өтүү мезгили', { highest: '12' })],
    },
    {
      code: 'shift',
      items: [
        item('first', 'I смена', { start: '08:30' }),
        item('second', 'II смена'),
        item('third', 'III смена'),
      ],
    },
    { code: 'figure_source', items: [item('osh1', 'ОШ-1 отчету')] },
    {
      code: 'facility_kind',
      items: [
        item('classroom', 'Окуу кабинети'),
        item('assembly_hall', 'Актылар залы'),
        item('gym', 'Спорт зал'),
      ],
    },
    {
      code: 'equipment_kind',
      items: [item('desktop', 'Персоналдык компьютер'), item('laptop', 'Ноутбук')],
    },
    { code: 'equipment_state', items: [item('working', 'Иштейт'), item('broken', 'Жараксыз абалда')] },
    { code: 'equipment_owner', items: [item('school', 'Мектептики'), item('staff', 'Кызматкерлердики')] },
    {
      code: 'inspection_body',
      items: [item('sanitary', 'Санитардык кызмат'), item('fire', 'Өрт кызматы')],
    },
  ],
}
