import type { BoardBody, BoardRole, RevisionResult, StakeholderGroup } from '@/api'

export const BODIES: readonly BoardBody[] = ['supervisory', 'counting', 'revision']
export const ROLES: readonly BoardRole[] = ['chair', 'secretary', 'member']
export const GROUPS: readonly StakeholderGroup[] = [
  'parents',
  'community',
  'teachers',
  'administration',
  'pupils',
]
export const RESULTS: readonly RevisionResult[] = ['clean', 'remarks']
