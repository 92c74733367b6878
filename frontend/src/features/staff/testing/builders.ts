import type {
  MethodicalUnion,
  ReferenceData,
  StaffCourse,
  StaffImportReport,
  StaffListItem,
  StaffPerson,
  StaffSummary,
  Vacancy,
} from '@/api'
import { id } from '@/testing/builders'

// Invented people and figures of the size that a village school has.

export const PERSON_ID = id(500)
export const UNION_ID = id(600)
export const COURSE_ID = id(700)

export function aRow(changes: Partial<StaffListItem> = {}): StaffListItem {
  return {
    id: PERSON_ID,
    version: 3,
    lastName: 'Токтогулова',
    firstName: 'Айзада',
    middleName: 'Эркиновна',
    fullName: 'Токтогулова Айзада Эркиновна',
    sex: 'female',
    birthDate: '1984-03-12',
    category: 'pedagogical',
    position: 'Математика мугалими',
    subjects: ['math'],
    education: 'higher',
    speciality: 'Математика жана информатика',
    qualificationCategory: 'first',
    qualificationValidTo: '2098-05-31',
    experienceStartYear: 2007,
    experienceYears: 19,
    weeklyLoad: '22.5',
    methodicalUnionId: UNION_ID,
    methodicalUnionName: 'Табигый-математикалык бирикме',
    employedFrom: '2012-09-01',
    employed: true,
    personnelNumber: '0017',
    phone: '+996 000 000 000',
    warnings: [],
    ...changes,
  }
}

export const aPerson = (changes: Partial<StaffPerson> = {}): StaffPerson => ({
  ...aRow(),
  awards: [],
  courses: [],
  ...changes,
})

/** As the server shows a person to the commission. */
export function masked<T extends Partial<StaffListItem>>({ birthDate, phone, personnelNumber, ...rest }: T) {
  return rest
}

export const aCourse = (changes: Partial<StaffCourse> = {}): StaffCourse => ({
  id: COURSE_ID,
  version: 1,
  personId: PERSON_ID,
  personName: aRow().fullName,
  topic: 'Санариптик сабактарды даярдоо',
  provider: 'Облустук билим берүү институту',
  hours: 72,
  startedOn: '2026-03-23',
  endedOn: '2026-03-28',
  schoolYear: 2025,
  hoursPerDay: '12.0',
  certificateNumber: '00418',
  reportOverdue: true,
  warnings: [],
  ...changes,
})

export const aUnion = (changes: Partial<MethodicalUnion> = {}): MethodicalUnion => ({
  id: UNION_ID,
  version: 2,
  name: 'Табигый-математикалык бирикме',
  theme: 'Сабакта суроо берүү маданияты',
  head: { id: PERSON_ID, fullName: aRow().fullName, position: aRow().position },
  members: [
    { id: PERSON_ID, fullName: aRow().fullName, position: aRow().position },
    { id: id(501), fullName: 'Өмүров Нурбек', position: 'Физика мугалими' },
  ],
  ...changes,
})

export const aVacancy = (changes: Partial<Vacancy> = {}): Vacancy => ({
  id: id(800),
  version: 1,
  category: 'pedagogical',
  position: 'Физика мугалими',
  subject: 'physics',
  weeklyLoad: '18.0',
  since: '2026-08-20',
  open: true,
  ...changes,
})

export const aSummary = (changes: Partial<StaffSummary> = {}): StaffSummary => ({
  schoolYear: 2026,
  asOf: '2026-11-23',
  everybody: { code: 'all', total: 33, women: 28, men: 5 },
  teachers: { code: 'pedagogical', total: 28, women: 25, men: 3 },
  higherEducation: { code: 'higher', total: 26, women: 23, men: 3 },
  higherEducationPercent: '92.9',
  pensionAge: 2,
  coursesAttended: 2,
  coursesPercent: '7.1',
  averageLoad: '20.9',
  staffing: { teachers: 28, vacancies: 1, percent: '96.6' },
  tables: [
    {
      set: 'education_level',
      rows: [
        { code: 'higher', total: 24, women: 21, men: 3 },
        { code: 'bachelor', total: 2, women: 2, men: 0 },
        { code: 'specialised_secondary', total: 2, women: 2, men: 0 },
        { code: 'unknown', total: 0, women: 0, men: 0 },
      ],
    },
    {
      set: 'age_band',
      rows: [
        { code: 'from_40_to_44', total: 25, women: 22, men: 3 },
        { code: 'unknown', total: 3, women: 3, men: 0 },
      ],
    },
  ],
  warnings: [],
  ...changes,
})

export const aReport = (changes: Partial<StaffImportReport> = {}): StaffImportReport => ({
  dryRun: true,
  stored: false,
  rows: 30,
  added: 28,
  changed: 1,
  same: 1,
  errorCount: 0,
  columns: ['lastName', 'firstName', 'sex', 'position'],
  ignoredHeaders: [],
  preview: [
    { row: 2, state: 'new', fullName: 'Токтогулова Айзада Эркиновна', position: 'Математика мугалими' },
    {
      row: 3,
      state: 'changed',
      fullName: 'Өмүров Нурбек',
      position: 'Физика мугалими',
      changedFields: ['weeklyLoad'],
    },
  ],
  errors: [],
  ...changes,
})

const set = (
  code: string,
  labels: Record<string, string>,
  attributes: Record<string, Record<string, string>> = {},
) => ({
  code,
  items: Object.entries(labels).map(([item, ky]) => ({
    code: item,
    label: { ky, ru: `${ky} (ru)`, en: `${ky} (en)` },
    attributes: attributes[item],
  })),
})

export const STAFF_REFERENCE: ReferenceData = {
  version: '2026-11',
  sets: [
    set('sex', { female: 'Аял', male: 'Эркек' }),
    set('staff_category', {
      pedagogical: 'Педагогикалык персонал',
      administrative: 'Административдик персонал',
      teaching_support: 'Окутуучу-көмөкчү персонал',
      junior_service: 'Кенже тейлөөчү персонал',
    }),
    set('education_level', {
      higher: 'Жогорку билим',
      bachelor: 'Бакалавр',
      master: 'Магистр',
      incomplete_higher: 'Бүтпөгөн жогорку билим',
      specialised_secondary: 'Атайын орто билим',
    }),
    set('qualification_category', {
      highest: 'Жогорку категория',
      first: 'Биринчи категория',
      second: 'Экинчи категория',
      none: 'Категориясыз',
    }),
    set('school_subject', { math: 'Математика', physics: 'Физика', kyrgyz: 'Кыргыз тили жана адабияты' }),
    set('age_band', { from_40_to_44: '40–44 жаш' }),
    set('award', { ministry_honorary_diploma: 'Министрликтин Ардак грамотасы', certificate: 'Сертификат' }),
    set(
      'staff_norm',
      { weekly_load: 'Жүктөм', course_day: 'Курс күнү', qualification_notice: 'Эскертүү' },
      {
        weekly_load: { min: '18', max: '24' },
        course_day: { max: '10' },
        qualification_notice: { months: '6' },
      },
    ),
  ],
  criteriaSets: [],
}
