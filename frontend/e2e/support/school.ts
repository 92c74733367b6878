import type { APIRequestContext } from '@playwright/test'
import { Api } from './api'
import { OWN_PASSWORD } from './people'

/** A school of its own for one journey, with a director and a deputy nobody else signs in as. */
export interface NewSchool {
  id: string
  name: string
  director: string
  deputy: string
}

interface Page<T> {
  items: T[]
}

export async function newSchool(request: APIRequestContext, village: string): Promise<NewSchool> {
  const admin = await Api.signIn(request, 'admin')
  const district = await Api.signIn(request, 'district')
  const me = await district.get<{ districts: { id: string }[] }>('/api/v1/me')
  const tag = Date.now().toString(36)
  const number = String(1000 + Math.floor(Math.random() * 9000))
  const name = `${village} №${number} орто мектеби`
  const school = await admin.create<{ id: string }>('/api/v1/schools', {
    number,
    name: { ky: name, ru: name, en: name },
    kind: 'secondary',
    ownership: 'municipal',
    districtId: me.districts[0]?.id,
    languagesOfInstruction: ['ky'],
    active: true,
  })
  const people: NewSchool = { id: school.id, name, director: `director.${tag}`, deputy: `deputy.${tag}` }
  await invite(request, admin, people.director, 'Асель Жумабаева', 'director', school.id)
  await invite(request, admin, people.deputy, 'Бакыт Эсенов', 'deputy', school.id)
  return people
}

async function invite(
  request: APIRequestContext,
  admin: Api,
  login: string,
  fullName: string,
  role: string,
  schoolId: string,
) {
  const user = await admin.create<{ id: string }>('/api/v1/users', {
    login,
    fullName,
    role,
    language: 'ky',
    grants: [{ schoolId, validFrom: '2026-01-01' }],
  })
  const { link } = await admin.create<{ link: string }>(`/api/v1/users/${user.id}/invitation`)
  const accepted = await request.post('/api/v1/invitations/acceptance', {
    data: { token: link.split('#')[1], newPassword: OWN_PASSWORD },
  })
  if (!accepted.ok()) throw new Error(await accepted.text())
}

/** The newest plan of a school. */
export async function planOf(director: Api, schoolId: string): Promise<string> {
  const plans = await director.get<Page<{ id: string }>>(`/api/v1/plans?schoolId=${schoolId}`)
  const plan = plans.items[0]
  if (!plan) throw new Error('the school has no plan')
  return plan.id
}
