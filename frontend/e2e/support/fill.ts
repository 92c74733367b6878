import type { Api } from './api'

type Json = Record<string, unknown>
interface Reference {
  sets: { code: string; items: { code: string }[] }[]
}

/** The codes of a list, as the reference data name them. */
async function codes(api: Api, set: string): Promise<string[]> {
  const { sets } = await api.get<Reference>('/api/v1/reference-data')
  const found = sets.find((one) => one.code === set)
  if (!found) throw new Error(`no reference data ${set}`)
  return found.items.map((item) => item.code)
}

/** A complete mission. */
export async function fillMission(api: Api, schoolId: string) {
  const [questions, components] = await Promise.all([
    codes(api, 'mission_question'),
    codes(api, 'graduate_model_component'),
  ])
  await api.replace(`/api/v1/schools/${schoolId}/mission`, {
    text: 'Ар бир баланын жөндөмүн ачабыз. Билимди турмушка керектүү кылабыз.',
    adoptedOn: '2026-08-20',
    protocolNumber: '1',
    goals: ['Окуу сапатын көтөрүү'],
    opinions: ['teachers', 'pupils', 'parents'].map((group) => ({ group, source: 'meeting' })),
    answers: questions.map((question) => ({ question, text: 'Талкууланып, макулдашылды' })),
    values: [
      { kind: 'core', text: 'Сый жана ишеним' },
      { kind: 'base', text: 'Эмгекчилдик' },
    ],
    graduateModel: {
      components: components.map((component) => ({ component, text: 'Өз оюн далилдей алат' })),
      orientationStage2: 'Лицей, колледж же 10-класс',
      orientationStage3: 'Университет, колледж же жумуш',
    },
  })
}

/** The parts of a plan that a journey does not write by hand, complete but for what it leaves out. */
export async function fillPlan(api: Api, planId: string) {
  const path = `/api/v1/plans/${planId}`
  const plan = await api.get<Json & { stages: Json[] }>(path)
  await api.replace(path, {
    title: plan.title,
    firstSchoolYear: plan.firstSchoolYear,
    lastSchoolYear: plan.lastSchoolYear,
    declaredTermYears: plan.declaredTermYears,
    termReason: plan.termReason,
    forms: ['text'],
    districtPlanReference: 'Райондук борбордун планы, 12.01.2026, №4',
    stages: plan.stages.map(({ kind, title, firstSchoolYear, lastSchoolYear }) => ({
      kind,
      title,
      firstSchoolYear,
      lastSchoolYear,
      content: 'Абалды иликтөө жана иштерди баштоо',
      expectedResults: 'Көрсөткүчтөр такталды',
    })),
  })
  await fillFoundations(api, path)
  await fillThread(api, path, plan.firstSchoolYear as number)
  await fillTeam(api, path)
}

async function fillFoundations(api: Api, path: string) {
  const [blocks, inputs, principles, bodies, acts] = await Promise.all([
    codes(api, 'mop_retrospective_block'),
    codes(api, 'mop_input'),
    codes(api, 'mop_principle'),
    codes(api, 'mop_participating_body'),
    codes(api, 'legal_act'),
  ])
  await api.replace(`${path}/foundations`, {
    retrospectiveYears: 5,
    retrospective: blocks.map((block) => ({ block, text: 'Акыркы беш жылдын жыйынтыгы' })),
    inputs: inputs.map((input) => ({ input, text: 'Мектептин мүмкүнчүлүктөрү' })),
    principles: principles.map((principle) => ({ principle, considered: true })),
    participatingBodies: bodies.map((body) => ({
      body,
      participated: true,
      meetingOn: '2026-08-18',
      protocolNumber: '3',
    })),
    legalActs: acts.map((act) => ({ act, number: '179', adoptedOn: '2023-08-11' })),
  })
}

async function fillThread(api: Api, path: string, firstSchoolYear: number) {
  const problem = await api.create<{ id: string }>(`${path}/problems`, {
    text: 'Ашканада таза суу жок',
    cause: 'Суу түтүгү эскирген',
    priority: 1,
  })
  const goal = await api.create<{ id: string }>(`${path}/goals`, {
    text: 'Окуучулар таза суу менен камсыз болот',
    problemIds: [problem.id],
  })
  const objective = await api.create<{ id: string }>(`${path}/objectives`, {
    goalId: goal.id,
    text: 'Ашканага суу түтүгүн тартуу',
    indicator: 'Чорголордун саны',
    baseline: '0',
    target: '4',
    targetSchoolYear: firstSchoolYear,
  })
  for (const direction of await codes(api, 'mop_direction')) {
    await api.create(`${path}/activities`, {
      direction,
      objectiveId: objective.id,
      schoolYear: firstSchoolYear,
      text: `Багыт боюнча иш-чара: ${direction}`,
      responsible: 'Директордун орун басары',
      startsOn: `${firstSchoolYear}-10-01`,
      dueOn: `${firstSchoolYear + 1}-05-25`,
      predecessorIds: [],
      expectedResult: 'Иш аткарылды',
      indicator: 'Аткарылган иштердин саны',
      baseline: '0',
      target: '1',
      budget: { amount: '12500.50', currency: 'KGS', source: 'local_budget' },
    })
  }
}

/** Nine people in parity: parents and others four, teachers and administration four. */
async function fillTeam(api: Api, path: string) {
  const skills = await codes(api, 'team_skill')
  const people: [string, string | undefined, string[]][] = [
    ['parent', 'general_parents_meeting', ['Чынара Орозова', 'Замир Кадыров', 'Айжан Токоева']],
    ['teacher', 'pedagogical_council', ['Гүлзат Абдиева', 'Үмүт Садыкова', 'Өмүрбек Исаев']],
    ['pupil', 'general_pupils_meeting', ['Нурайым Асанова']],
    ['admin', undefined, ['Бакыт Эсенов']],
    ['other', undefined, ['Жеңишбек Мамытов']],
  ]
  for (const [category, electedBy, names] of people) {
    for (const fullName of names) {
      await api.create(`${path}/team/members`, {
        category,
        fullName,
        grade: category === 'pupil' ? '10-А' : undefined,
        electedBy,
        documentNumber: '1',
        documentDate: '2026-08-21',
        skills: category === 'pupil' ? [] : skills,
      })
    }
  }
  const team = await api.raw('GET', `${path}/team`)
  const confirmed = await api.raw(
    'POST',
    `${path}/team/confirmation`,
    { orderNumber: '17', orderDate: '2026-08-22' },
    { 'If-Match': team.headers().etag ?? '' },
  )
  if (!confirmed.ok()) throw new Error(await confirmed.text())
}
