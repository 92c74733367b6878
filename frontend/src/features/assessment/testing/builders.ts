import type {
  Assessment,
  AssessmentFinding,
  AssessmentSummary,
  LessonObservation,
  ReferenceData,
  TeacherAchievement,
} from '@/api'
import { id } from '@/testing/builders'
import { PLAN_ID } from '@/testing/plans'
import { STEPS } from '../model/lists'

export const ASSESSMENT_ID = id(800)
export const FINDING_ID = id(810)
export const SHEET_ID = id(820)

export const aFinding = (changes: Partial<AssessmentFinding> = {}): AssessmentFinding => ({
  id: FINDING_ID,
  version: 2,
  kind: 'weakness',
  text: 'Бөлчөктөр боюнча ката көп',
  cause: 'Кайталоого саат бөлүнгөн эмес',
  problems: [],
  ...changes,
})

export const PROBLEM = {
  problemId: id(811),
  planId: PLAN_ID,
  planTitle: 'Мектептин өнүктүрүү планы 2026–2031',
}

/** On its way: two steps are done, the third is late. */
export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  id: ASSESSMENT_ID,
  version: 4,
  schoolYear: 2026,
  object: 'pupil_achievement',
  topic: '7-класстардын математика боюнча билими',
  coordinator: 'Айгүл Сыдыкова',
  status: 'in_progress',
  methods: ['testing_survey'],
  steps: STEPS.map((step, index) => ({
    step,
    ...(index < 2 && { doneOn: '2020-10-05' }),
    ...(index === 2 && { plannedOn: '2020-10-20', responsible: 'Азамат Кенешов' }),
  })),
  principles: ['accuracy'],
  indicators: [{ name: 'Сапат', value: '46.50', unit: '%', mark: 4 }],
  document: {},
  findings: [aFinding()],
  observations: [],
  warnings: [
    {
      code: 'assessment_step_overdue',
      rule: 'R-141',
      severity: 'warning',
      field: 'steps',
      message: 'Мөөнөтү өттү',
    },
  ],
  dueOn: '2020-10-20',
  updatedAt: '2026-10-06T06:15:00Z',
  ...changes,
})

export const aSheet = (changes: Partial<LessonObservation> = {}): LessonObservation => ({
  id: SHEET_ID,
  version: 1,
  observedOn: '2026-10-14',
  grade: 7,
  letter: 'Б',
  subject: 'math',
  teacher: { id: id(500), fullName: 'Борбиева Алтынай Насировна' },
  observer: 'Нурлан Асанбеков',
  items: [
    { text: 'Максаты түшүнүктүү', mark: 5 },
    { text: 'Кайтарым байланыш', mark: 4 },
  ],
  averageMark: '4.50',
  ...changes,
})

export const anAchievement = (changes: Partial<TeacherAchievement> = {}): TeacherAchievement => ({
  id: id(830),
  version: 1,
  person: { id: id(500), fullName: 'Борбиева Алтынай Насировна' },
  kind: 'open_lesson',
  level: 'district',
  title: 'Теңдемелер',
  achievedOn: '2026-10-22',
  ...changes,
})

export const aSummary = (changes: Partial<AssessmentSummary> = {}): AssessmentSummary => ({
  schoolYear: 2026,
  asOf: '2026-11-25',
  years: [2026],
  objects: [
    { object: 'pupil_achievement', planned: 0, inProgress: 1, closed: 1 },
    { object: 'teacher_achievement', planned: 1, inProgress: 0, closed: 0 },
    { object: 'school_achievement', planned: 0, inProgress: 0, closed: 0 },
  ],
  methods: [{ object: 'pupil_achievement', method: 'testing_survey', count: 2 }],
  overdue: 1,
  strengths: 2,
  weaknesses: 3,
  weaknessesInPlan: 1,
  observations: 6,
  averageMark: '4.22',
  achievements: 10,
  peopleWithAchievements: 8,
  achievementKinds: [{ kind: 'open_lesson', count: 3 }],
  due: [
    {
      assessmentId: ASSESSMENT_ID,
      topic: '7-класстардын математика боюнча билими',
      step: 'build_database',
      plannedOn: '2020-10-20',
    },
  ],
  ...changes,
})

const set = (code: string, labels: Record<string, string>) => ({
  code,
  items: Object.entries(labels).map(([item, ky]) => ({
    code: item,
    label: { ky, ru: `${ky} (ru)`, en: `${ky} (en)` },
  })),
})

export const ASSESSMENT_REFERENCE: ReferenceData = {
  version: '2026-11',
  criteriaSets: [],
  sets: [
    set('vsoko_object', {
      pupil_achievement: 'Окуучулардын жетишкендиктери',
      teacher_achievement: 'Педагогдордун жетишкендиктери',
      school_achievement: 'Мектептин жетишкендиктери',
    }),
    set('vsoko_method', { testing_survey: 'Тестирлөө, анкета алуу', interview: 'Маектешүү' }),
    set('vsoko_step', { build_database: 'Базаларды түзүү', process: 'Иштеп чыгуу' }),
    set('vsoko_data_quality_principle', { objectivity: 'Объективдүүлүк', accuracy: 'Тактык' }),
    set('vsoko_document_kind', { report: 'Отчет', reference: 'Справка' }),
    set('school_subject', { math: 'Математика' }),
    set('teacher_achievement_kind', { open_lesson: 'Ачык сабак', contest: 'Сынак' }),
    set('event_level', { district: 'Райондук', oblast: 'Облустук' }),
  ],
}
