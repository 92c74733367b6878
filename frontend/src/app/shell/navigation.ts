import type { Me, Role } from '@/api'
import type { IconName } from '@/shared/ui/Icon'

/** One place of the rail; `key` names its words (nav.<key>, nav.short.<key>). */
export interface Place {
  key:
    | 'home'
    | 'school'
    | 'mission'
    | 'plan'
    | 'plans'
    | 'staff'
    | 'indicators'
    | 'evaluation'
    | 'finance'
    | 'criteria'
    | 'evidence'
    | 'surveys'
    | 'queue'
    | 'schools'
    | 'users'
    | 'units'
    | 'articles'
    | 'rates'
    | 'dataQuality'
    | 'audit'
  icon: IconName
  to: string
  params?: Record<string, string>
  /** The home page is current only when exactly it is shown. */
  exact?: boolean
  /** Addresses of one plan or self-evaluation belong to the place of all of them. */
  within?: string
}

const HOME: Place = { key: 'home', icon: 'home', to: '/', exact: true }
const EVALUATIONS: Place = { key: 'evaluation', icon: 'star', to: '/self-evaluations' }
const DATA_QUALITY: Place = { key: 'dataQuality', icon: 'list', to: '/data-quality' }
const AUDIT: Place = { key: 'audit', icon: 'history', to: '/audit' }

function ofSchool(schoolId: string | undefined): Place[] {
  if (schoolId === undefined) return []
  const params = { schoolId }
  return [
    { key: 'school', icon: 'school', to: '/schools/$schoolId', params, exact: true },
    { key: 'mission', icon: 'flag', to: '/schools/$schoolId/mission', params },
    { key: 'plan', icon: 'plan', to: '/schools/$schoolId/plans', params, within: '/plans/' },
    { key: 'staff', icon: 'people', to: '/schools/$schoolId/staff', params },
    { key: 'indicators', icon: 'chart', to: '/schools/$schoolId/indicators', params },
    {
      key: 'evaluation',
      icon: 'star',
      to: '/schools/$schoolId/self-evaluations',
      params,
      within: '/self-evaluations/',
    },
    { key: 'finance', icon: 'document', to: '/schools/$schoolId/finance', params },
    { key: 'evidence', icon: 'copy', to: '/schools/$schoolId/evidence', params },
    { key: 'surveys', icon: 'comment', to: '/schools/$schoolId/surveys', params },
  ]
}

const PLACES: Record<Role, (user: Me) => Place[]> = {
  director: (user) => [HOME, ...ofSchool(user.schools[0]?.id), AUDIT],
  deputy: (user) => [HOME, ...ofSchool(user.schools[0]?.id)],
  commission_member: () => [
    HOME,
    { key: 'schools', icon: 'school', to: '/schools' },
    { key: 'plans', icon: 'plan', to: '/plans' },
    EVALUATIONS,
    DATA_QUALITY,
  ],
  district_specialist: () => [
    HOME,
    { key: 'queue', icon: 'download', to: '/queue' },
    { key: 'schools', icon: 'school', to: '/schools' },
    EVALUATIONS,
    DATA_QUALITY,
  ],
  administrator: () => [
    HOME,
    { key: 'users', icon: 'people', to: '/admin/users' },
    { key: 'schools', icon: 'school', to: '/admin/schools' },
    { key: 'units', icon: 'map', to: '/admin/units' },
    { key: 'criteria', icon: 'list', to: '/admin/criteria-sets' },
    { key: 'articles', icon: 'document', to: '/admin/budget-articles' },
    { key: 'rates', icon: 'list', to: '/admin/exchange-rates' },
    DATA_QUALITY,
    AUDIT,
  ],
}

/** The places of a role; that each has a page is tested. */
export const placesFor = (user: Me): Place[] => PLACES[user.role](user)
