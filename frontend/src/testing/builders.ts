import { HttpResponse } from 'msw'
import type { Me, Problem, Role } from '@/api'

/** Ids that read well in a failure message. */
export const id = (n: number): string => `0198f1c2-7a10-7c3e-9b52-${String(n).padStart(12, '0')}`

const NAMES: Record<Role, string> = {
  director: 'Айгүл Сыдыкова',
  deputy: 'Бурул Эсенова',
  commission_member: 'Нурлан Асанбеков',
  district_specialist: 'Назира Бекова',
  administrator: 'Тимур Жапаров',
}

export function aUser(role: Role = 'director', changes: Partial<Me> = {}): Me {
  const school = { id: id(10), number: '12', name: { ky: 'Кең-Булак орто мектеби', ru: null, en: null } }
  const ofSchool = role === 'director' || role === 'deputy' || role === 'commission_member'
  return {
    id: id(1),
    version: 1,
    login: role,
    fullName: NAMES[role],
    role,
    language: 'ky',
    schools: ofSchool ? [school] : [],
    districts: role === 'district_specialist' ? [{ id: id(20), name: { ky: 'Кең-Суу району' } }] : [],
    ...changes,
  }
}

/** A refusal as the server sends it. */
export function problem(
  status: number,
  code: string,
  rest: Partial<Problem> = {},
  headers: Record<string, string> = {},
) {
  return HttpResponse.json(
    { type: `/problems/${code.toLowerCase()}`, title: code, status, code, requestId: '0f8c2d6e', ...rest },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  )
}
