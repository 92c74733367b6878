import type { Grant, LocalizedText, Role, User, UserCreate } from '@/api'
import { today } from '@/shared/i18n/format'

interface GrantForm {
  key: string
  place: string | null
  name?: LocalizedText
  validFrom: string
  validTo: string | null
}

export interface UserForm {
  login: string
  fullName: string
  role: Role
  language: UserCreate['language']
  active: boolean
  grants: GrantForm[]
}

/** Where a role holds: in schools, in districts or (an administrator) everywhere. */
export function placeOf(role: Role): 'school' | 'district' | null {
  if (role === 'administrator') return null
  return role === 'district_specialist' ? 'district' : 'school'
}

let counter = 0
export function emptyGrant(): GrantForm {
  counter += 1
  return { key: `new-${counter}`, place: null, validFrom: today(), validTo: null }
}

export const emptyGrants = (role: Role): GrantForm[] => (placeOf(role) === null ? [] : [emptyGrant()])

export function formOf(user: User | null): UserForm {
  if (user === null) {
    return {
      login: '',
      fullName: '',
      role: 'director',
      language: 'ky',
      active: true,
      grants: emptyGrants('director'),
    }
  }
  const { login, fullName, role, language, active } = user
  return {
    login,
    fullName,
    role,
    language,
    active,
    grants: user.grants.map((grant, index) => ({
      key: `${index}`,
      place: grant.schoolId ?? grant.districtId ?? null,
      name: grant.placeName,
      validFrom: grant.validFrom,
      validTo: grant.validTo ?? null,
    })),
  }
}

export function grantsBody({ role, grants }: UserForm): Grant[] {
  const place = placeOf(role)
  if (place === null) return []
  return grants.map((grant) => ({
    [place === 'school' ? 'schoolId' : 'districtId']: grant.place,
    validFrom: grant.validFrom,
    ...(grant.validTo === null ? {} : { validTo: grant.validTo }),
  }))
}
