import { expect } from '@playwright/test'
import type { Api } from './api'
import { today } from './approval'

interface Plan {
  id: string
  version: number
  title: string
  firstSchoolYear: number
  lastSchoolYear: number
  declaredTermYears: number
  forms: string[]
  stages: Record<string, unknown>[]
}

export interface ActivityOfPlan {
  direction: string
  text: string
  responsible: string
  dueOn: string
  schoolYear: number
  indicator?: string
  baseline?: string
  target?: string
}

const DIRECTIONS = [
  'teacher_mastery',
  'internal_control',
  'training_quality',
  'health_safety',
  'material_base',
  'finance',
]

/** A plan 2026–2031 of the school that all five bodies have agreed, with these activities and one more a direction. */
export async function planInForce(
  director: Api,
  district: Api,
  schoolId: string,
  activities: readonly ActivityOfPlan[],
): Promise<string> {
  const plan = await director.create<Plan>(`/api/v1/schools/${schoolId}/plans`, {
    title: 'Өнүктүрүү планы 2026–2031',
    firstSchoolYear: 2026,
  })
  const path = `/api/v1/plans/${plan.id}`
  const { title, firstSchoolYear, lastSchoolYear, declaredTermYears, forms } = plan
  await director.replace(path, {
    ...{ title, firstSchoolYear, lastSchoolYear, declaredTermYears, forms },
    stages: plan.stages.map((stage) => ({ ...stage, expectedResults: 'Көрсөткүчтөр такталган' })),
  })
  const rest = DIRECTIONS.map((direction, index) => ({
    direction,
    text: `Багыттын кийинки иши: ${index + 1}`,
    responsible: 'Бакыт Эсенов',
    dueOn: '2028-05-25',
    schoolYear: 2027,
  }))
  for (const activity of [...activities, ...rest]) {
    await director.create(`${path}/activities`, {
      ...activity,
      expectedResult: 'Натыйжасы көрүнөт',
      predecessorIds: [],
    })
  }
  await confirmTeam(director, path)
  await act(director, path, '/submission')
  for (const step of ['pedagogical_council', 'mop_council', 'director']) await agree(director, path, step)
  await agree(district, path, 'education_authority')
  await agree(director, path, 'local_self_government')
  return plan.id
}

const MEMBERS = [
  ['parent', 'general_parents_meeting', 3],
  ['teacher', 'pedagogical_council', 3],
  ['pupil', 'general_pupils_meeting', 1],
  ['admin', undefined, 1],
  ['other', undefined, 1],
] as const

async function confirmTeam(director: Api, path: string) {
  for (const [category, electedBy, count] of MEMBERS) {
    for (let n = 1; n <= count; n++) {
      await director.create(`${path}/team/members`, {
        category,
        fullName: `Мүчө ${category} ${n}`,
        skills: [],
        ...(electedBy && { electedBy, documentNumber: '1', documentDate: today() }),
        ...(category === 'pupil' && { grade: '9-А' }),
      })
    }
  }
  await act(director, `${path}/team`, '/confirmation', { orderNumber: '17', orderDate: today() })
}

const agree = (who: Api, path: string, step: string) =>
  act(who, path, '/decisions', {
    ...{ step, decision: 'yes', versionNumber: 1, decidedOn: today() },
    ...{ documentKind: 'minutes', documentNumber: '1', signer: 'Гүлзат Абдиева' },
  })

/** A verb on what was read just now. */
async function act(who: Api, path: string, verb: string, data?: unknown) {
  const etag = (await who.raw('GET', path)).headers().etag ?? ''
  const response = await who.raw('POST', path + verb, data, { 'If-Match': etag })
  expect(response.ok(), `POST ${path}${verb}: ${await response.text()}`).toBe(true)
}
