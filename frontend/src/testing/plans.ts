import type {
  Activity,
  Approval,
  ApprovalStep,
  ApprovalStepView,
  Comment,
  Decision,
  Finding,
  Mission,
  Plan,
  PlanChanges,
  PlanContent,
  PlanVersionSummary,
  QueueItem,
  ReferenceData,
  School,
  Team,
} from '@/api'
import { id } from './builders'

/** A school with its plan on the way: invented names, figures of the size that schools have. */
export const SCHOOL_ID = id(10)
export const PLAN_ID = id(100)

export function aSchool(changes: Partial<School> = {}): School {
  return {
    id: SCHOOL_ID,
    version: 3,
    number: '12',
    name: { ky: 'Кең-Булак орто мектеби', ru: 'Средняя школа Кен-Булак', en: 'Keng-Bulak secondary school' },
    kind: 'secondary',
    ownership: 'municipal',
    districtId: id(20),
    districtName: { ky: 'Кең-Суу району', ru: 'Кен-Сууский район', en: 'Keng-Suu district' },
    localityId: id(21),
    localityName: { ky: 'Ак-Бейит айыл аймагы', ru: 'Ак-Бейитский аймак', en: 'Ak-Beiit aimak' },
    address: 'Кең-Булак айылы, Мектеп көчөсү, 1',
    phone: '+996 000 000 000',
    email: 'mektep@example.kg',
    foundedYear: 1936,
    languagesOfInstruction: ['ky'],
    directorName: 'Айгүл Сыдыкова',
    active: true,
    currentPlanId: PLAN_ID,
    currentPlanStatus: 'endorsed',
    ...changes,
  }
}

export function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    id: PLAN_ID,
    version: 7,
    schoolId: SCHOOL_ID,
    schoolName: aSchool().name,
    title: 'Мектептин өнүктүрүү планы 2026–2031',
    firstSchoolYear: 2026,
    lastSchoolYear: 2030,
    declaredTermYears: 5,
    forms: ['text'],
    stages: [
      { kind: 'diagnostic', title: 'Диагностикалык этап', firstSchoolYear: 2026, lastSchoolYear: 2026 },
      { kind: 'main', title: 'Негизги этап', firstSchoolYear: 2027, lastSchoolYear: 2029 },
      { kind: 'consolidating', title: 'Жыйынтыктоочу этап', firstSchoolYear: 2030, lastSchoolYear: 2030 },
    ],
    status: 'endorsed',
    versionNumber: 2,
    historical: false,
    editable: false,
    submittedAt: '2026-11-16T05:00:00Z',
    createdAt: '2026-09-20T05:00:00Z',
    updatedAt: '2026-11-18T08:30:00Z',
    ...changes,
  }
}

export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    id: id(301),
    versionNumber: 2,
    step: 'pedagogical_council',
    decision: 'yes',
    decidedOn: '2026-11-18',
    documentKind: 'minutes',
    documentNumber: '3',
    signer: 'Гүлзат Токтобаева',
    enteredAt: '2026-11-18T08:30:00Z',
    enteredByName: 'Айгүл Сыдыкова',
    ...changes,
  }
}

const STEPS: readonly ApprovalStep[] = [
  'pedagogical_council',
  'mop_council',
  'director',
  'education_authority',
  'local_self_government',
]

/** Five steps of which the first `done` are settled; the next one is open. */
export function someSteps(done: number, actionable: boolean): ApprovalStepView[] {
  return STEPS.map((step, index) => ({
    step,
    order: index + 1,
    state: index < done ? 'done' : index === done ? 'current' : 'waiting',
    actionable: actionable && index === done,
    ...(index === done ? { earliestOn: '2026-11-18' } : {}),
    ...(index < done ? { decision: aDecision({ id: id(301 + index), step }) } : {}),
  }))
}

export const RETURNED: Decision = aDecision({
  id: id(300),
  versionNumber: 1,
  step: 'education_authority',
  decision: 'return',
  decidedOn: '2026-10-14',
  documentKind: 'letter',
  documentNumber: '45-1',
  signer: 'Назира Бекова',
  comment: 'Ашкананын суусу балдардын ден соолугуна байланыштуу, быйыл бүтүрүңүз',
})

export function anApproval(changes: Partial<Approval> = {}): Approval {
  return {
    planId: PLAN_ID,
    planVersion: 7,
    versionNumber: 2,
    status: 'endorsed',
    sha256: '9f2b5c1d7e8a4b3c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c',
    steps: someSteps(1, true),
    history: [RETURNED, aDecision()],
    findings: [],
    ...changes,
  }
}

export const VERSIONS: PlanVersionSummary[] = [
  {
    number: 2,
    submittedAt: '2026-11-16T05:00:00Z',
    submittedByName: 'Айгүл Сыдыкова',
    sha256: '9f2b5c1d7e8a4b3c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c',
    intact: true,
    outcome: 'endorsed',
  },
  {
    number: 1,
    submittedAt: '2026-10-01T05:00:00Z',
    submittedByName: 'Айгүл Сыдыкова',
    sha256: '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1a2b',
    intact: true,
    outcome: 'returned',
  },
]

export const CHANGES: PlanChanges = {
  fromVersion: 1,
  toVersion: 2,
  changes: [
    {
      kind: 'added',
      section: 'activities',
      targetId: id(401),
      label: 'Жаш мугалимге насаатчы бекитүү',
      field: 'dueOn',
      newValue: '2027-05-25',
    },
    {
      kind: 'changed',
      section: 'activities',
      targetId: id(402),
      label: 'Ашканага таза суу киргизүү',
      field: 'dueOn',
      oldValue: '2027-08-30',
      newValue: '2026-12-20',
    },
    {
      kind: 'changed',
      section: 'activities',
      targetId: id(403),
      label: 'Кабинеттерди жабдуу',
      field: 'budget',
      oldValue: '180000.00 KGS',
      newValue: '215000.00 KGS',
    },
    { kind: 'removed', section: 'activities', targetId: id(404), label: 'Сүт комбинатына экскурсия' },
    {
      kind: 'changed',
      section: 'problems',
      targetId: id(501),
      label: 'Ашканада таза суу жок',
      field: 'cause',
      oldValue: 'Түтүк эски',
      newValue: 'Түтүк 1987-жылы тартылган, 3 жерден жарылган',
    },
  ],
}

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    code: 'activity_without_responsible',
    rule: 'R-017',
    severity: 'blocker',
    blocks: 'submission',
    section: 'activities',
    targetId: id(402),
    field: 'responsible',
    message: '«Ашканага таза суу киргизүү» иш-чарасынын жооптуусу жазылган эмес.',
    ...changes,
  }
}

export function aMission(changes: Partial<Mission> = {}): Mission {
  return {
    version: 4,
    text: 'Ар бир окуучунун жөндөмүн ачабыз. Билимди турмушка керектүү кылабыз.',
    textRu: 'Раскрываем способности каждого ученика. Делаем знания нужными для жизни.',
    sentenceCount: 2,
    adoptedOn: '2026-08-28',
    protocolNumber: '1',
    goals: ['Окуу сапатын 50 пайызга жеткирүү', 'Мугалимдердин бардыгын курстан өткөрүү'],
    opinions: [
      { group: 'teachers', source: 'meeting', heardOn: '2026-08-20', note: 'Жалпы чогулушта талкууланды' },
      { group: 'pupils', source: 'survey', heardOn: '2026-08-22', note: null },
    ],
    answers: [
      { question: 'q1', text: 'Айылдын бардык балдары, алардын ичинде өзгөчө муктаждыгы барлар' },
      { question: 'q2', text: 'Табигый илимдер жана кыргыз тили' },
    ],
    values: [
      { kind: 'core', text: 'Ишеним жана сый' },
      { kind: 'core', text: 'Адилеттик' },
      { kind: 'base', text: 'Ар бир баланын ийгилигине кубануу' },
    ],
    graduateModel: {
      components: [{ component: 'skills_level', text: 'Маалыматты талдап, өз оюн далилдей алат' }],
      orientationStage2: '9-класстан кийин: лицей, колледж же 10-класс',
    },
    updatedAt: '2026-08-24T06:15:00Z',
    findings: [
      aFinding({
        code: 'opinion_missing',
        rule: 'R-034',
        severity: 'warning',
        blocks: undefined,
        section: 'mission',
        targetId: undefined,
        field: 'opinions',
        message: 'Ата-энелердин пикири жазылган эмес: 3 топтун 2си угулган.',
      }),
    ],
    ...changes,
  }
}

export function anActivity(changes: Partial<Activity> = {}): Activity {
  return {
    id: id(402),
    version: 1,
    number: '4.1',
    stageNumber: 1,
    direction: 'health_safety',
    objectiveId: id(701),
    schoolYear: 2026,
    text: 'Ашканага таза суу киргизүү',
    responsible: 'Нурлан Асанбеков',
    dueOn: '2026-12-20',
    predecessorIds: [],
    expectedResult: 'Ашкана таза суу менен камсыз болот',
    indicator: 'Суу чыпкасынан өткөн күндөр',
    baseline: '0',
    target: '365',
    budget: { amount: '180000.00', currency: 'KGS', source: 'local_budget' },
    position: 1,
    status: 'planned',
    evidenceIds: [],
    overdue: false,
    ...changes,
  }
}

const TEAM: Team = {
  version: 2,
  status: 'confirmed',
  orderNumber: '27',
  orderDate: '2026-09-10',
  members: [
    {
      id: id(801),
      version: 1,
      label: 'Жылдыз Осмонова',
      fullName: 'Жылдыз Осмонова',
      category: 'parent',
      skills: [],
    },
    {
      id: id(802),
      version: 1,
      label: 'Бурул Эсенова',
      fullName: 'Бурул Эсенова',
      category: 'teacher',
      position: 'физика мугалими',
      skills: [],
    },
    { id: id(803), version: 1, label: 'Окуучу 1', category: 'pupil', grade: '9', skills: [] },
  ],
  counts: [
    { category: 'parent', count: 1, min: 3, max: 4 },
    { category: 'teacher', count: 1, min: 3, max: 4 },
    { category: 'pupil', count: 1, min: 1, max: 2 },
    { category: 'admin', count: 0, min: 1, max: 2 },
    { category: 'other', count: 0, min: 1, max: 2 },
  ],
  total: 3,
  community: 1,
  staff: 1,
  parity: true,
  uncoveredSkills: [],
}

export function aContent(changes: Partial<PlanContent> = {}): PlanContent {
  return {
    plan: aPlan(),
    mission: aMission(),
    foundations: {
      version: 1,
      retrospectiveYears: 5,
      retrospective: [
        { block: 'results_3_or_5_years', text: 'Беш жылда билим сапаты 41 пайыздан 46 пайызга өстү.' },
      ],
      inputs: [{ input: 'staff_resources', text: '28 мугалим, алардын 26сы жогорку билимдүү.' }],
      principles: [{ principle: 'p1', considered: true, comment: 'Жалпы чогулушта талкууланды' }],
      participatingBodies: [
        { body: 'administration', participated: true, meetingOn: '2026-08-20', protocolNumber: '1' },
        { body: 'trade_union', participated: false },
      ],
      legalActs: [{ act: 'education_law', number: '179', adoptedOn: '2023-08-11' }],
    },
    problems: [
      {
        id: id(501),
        version: 1,
        text: 'Ашканада таза суу жок',
        cause: 'Түтүк 1987-жылы тартылган',
        evidence: 'Санэпид корутундусу',
        priority: 1,
        position: 1,
      },
      { id: id(502), version: 1, text: 'Жаш мугалимдерге усулдук жардам аз', position: 2 },
    ],
    goals: [
      { id: id(601), version: 1, text: 'Балдардын ден соолугун коргоо', problemIds: [id(501)], position: 1 },
      {
        id: id(602),
        version: 1,
        text: 'Мугалимдердин чеберчилигин өстүрүү',
        problemIds: [id(502)],
        position: 2,
      },
    ],
    objectives: [
      {
        id: id(701),
        version: 1,
        goalId: id(601),
        text: '2027-жылга чейин ашкананы таза суу менен камсыз кылуу',
        indicator: 'Таза суу',
        baseline: 'жок',
        target: 'бар',
        targetSchoolYear: 2026,
        position: 1,
      },
    ],
    activities: [
      anActivity(),
      anActivity({
        id: id(401),
        number: '1.1',
        direction: 'teacher_mastery',
        objectiveId: null,
        text: 'Жаш мугалимге насаатчы бекитүү',
        responsible: 'Бурул Эсенова',
        dueOn: '2027-05-25',
        budget: undefined,
        indicator: null,
        baseline: null,
        target: null,
        expectedResult: 'Үч жаш мугалимдин насаатчысы бар',
      }),
      anActivity({
        id: id(403),
        number: '5.1',
        direction: 'material_base',
        objectiveId: null,
        text: 'Кабинеттерди жабдуу',
        dueOn: '2028-08-20',
        schoolYear: 2027,
        stageNumber: 2,
        budget: { amount: '6500.00', currency: 'USD', source: 'donor_project' },
        indicator: null,
        baseline: null,
        target: null,
        expectedResult: null,
      }),
    ],
    team: TEAM,
    ...changes,
  }
}

export function aComment(changes: Partial<Comment> = {}): Comment {
  return {
    id: id(901),
    version: 1,
    section: 'activities',
    targetId: id(402),
    targetLabel: 'Ашканага таза суу киргизүү',
    text: 'Мөөнөтүн тактаңыз: 20-декабрга чейин үлгүрөсүздөрбү?',
    authorName: 'Назира Бекова',
    authorRole: 'district_specialist',
    createdAt: '2026-11-19T04:00:00Z',
    versionNumber: 2,
    resolved: false,
    ...changes,
  }
}

export function aQueueItem(changes: Partial<QueueItem> = {}): QueueItem {
  return {
    planId: PLAN_ID,
    schoolId: SCHOOL_ID,
    schoolName: aSchool().name,
    title: 'Мектептин өнүктүрүү планы 2026–2031',
    versionNumber: 2,
    status: 'approved',
    waitingSince: '2026-11-05T05:00:00Z',
    waitingDays: 18,
    openComments: 2,
    returnedBefore: true,
    ...changes,
  }
}

const item = (code: string, ky: string) => ({ code, label: { ky, ru: ky, en: ky } })

/** The few labels that the pages under test show. */
export const REFERENCE: ReferenceData = {
  version: '2026-11',
  sets: [
    {
      code: 'mission_question',
      items: [
        item('q1', 'Мектеп кандай окуучулар контингентине ориентирленген?'),
        item('q2', 'Кандай билим берүү суроо-талабын канааттандырат?'),
        item('q3', 'Бул үчүн кандай ресурстар бар?'),
        item('q4', 'Ой-максатты турмушка ашыруу үчүн кандай ресурстарды алуу керек?'),
      ],
    },
    {
      code: 'graduate_model_component',
      items: [item('skills_level', 'Билгичтик жана көндүмдөр деңгээли'), item('orientation', 'Ориентациясы')],
    },
    {
      code: 'annual_cycle_stage',
      items: [
        item('mission', 'Мектептин миссиясын аныктоо'),
        item('self_evaluation', 'Мектептин өзүн баалоосу'),
        item('problem_analysis', 'Көйгөйлөрдү аныктоо жана анализ'),
        item('goal_setting', 'Максаттарды жана тапшырмаларды коюу'),
        item('planning', 'Планды түзүү'),
        item('implementation_monitoring', 'Тапшырмалардын аткарылышына жетүү жана учурдагы мониторинг'),
        item('result_evaluation', 'Жетишилген натыйжаларды баалоо'),
      ],
    },
    { code: 'school_kind', items: [item('secondary', 'Орто мектеп')] },
    { code: 'mop_direction', items: [item('health_safety', 'Ден соолук жана коопсуздук')] },
    {
      code: 'declared_figure',
      items: [item('class_sets', 'Класс-комплекттердин саны'), item('laptops', 'Ноутбуктар')],
    },
    { code: 'team_member_category', items: [item('pupil', 'Мектеп окуучулары')] },
  ],
  criteriaSets: [],
}
